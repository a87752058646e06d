import { columnLetters, fixedCell, fixedRange, qualifiedRange, sheetPrefix } from "#workbook/cells/address";

describe("columnLetters", () => {
  it.each([[1, "A"], [26, "Z"], [27, "AA"], [52, "AZ"], [53, "BA"], [67, "BO"], [702, "ZZ"], [703, "AAA"], [16_384, "XFD"]])("names column %d %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});

describe("fixedCell", () => {
  it("fixes row and column", () => {
    expect(fixedCell(20, 28)).toBe("$AB$20");
  });
});

describe("fixedRange", () => {
  it.each([
    [{ row: 3, column: 2, rows: 1, columns: 1 }, "$B$3"],
    [{ row: 3, column: 2, rows: 2, columns: 1 }, "$B$3:$B$4"],
    [{ row: 3, column: 2, rows: 1, columns: 3 }, "$B$3:$D$3"],
    [{ row: 13, column: 1, rows: 400, columns: 10 }, "$A$13:$J$412"],
  ])("gives %j as %s", (range, reference) => {
    expect(fixedRange({ sheet: "ML Cost", ...range })).toBe(reference);
  });
});

describe("sheetPrefix", () => {
  it("doubles apostrophes", () => {
    expect(sheetPrefix("Ann's plan")).toBe("'Ann''s plan'!");
  });
});

describe("qualifiedRange", () => {
  it("puts the sheet in front", () => {
    expect(qualifiedRange({ sheet: "ML Cost", row: 3, column: 2, rows: 2, columns: 2 })).toBe("'ML Cost'!$B$3:$C$4");
  });
});
