import { monthOfSerial, serialOfMonth } from "#engine/fields/excelMonth";

describe("serialOfMonth", () => {
  // Excel shows these serials as the first of the month.
  it.each([["1900-03", 61], ["2000-01", 36_526], ["2024-03", 45_352], ["2027-01", 46_388]])("gives Excel's serial of %s", (month, serial) => {
    expect(serialOfMonth(month)).toBe(serial);
  });
});

describe("monthOfSerial", () => {
  it("is the inverse on the first of every month of a leap year", () => {
    const months = Array.from({ length: 12 }, (_, index) => `2028-${String(index + 1).padStart(2, "0")}`);
    expect(months.map((month) => monthOfSerial(serialOfMonth(month)))).toEqual(months);
  });

  it.each([60, 2_958_466, NaN, "2027-01", null, true])("hands back what is no date: %s", (value) => {
    expect(monthOfSerial(value)).toBe(value);
  });
});
