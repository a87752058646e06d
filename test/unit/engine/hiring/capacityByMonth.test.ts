import { capacityByMonth } from "#engine/hiring/capacityByMonth";

const hire = (startMonth: number) => ({ role: "mlEngineer" as const, startMonth });

describe("capacityByMonth", () => {
  // Thirds: 1/3, 2/3, 1 from month 2 on, beside five people.
  it("grows evenly over the ramp, first step in the start month", () => {
    expect(capacityByMonth(5, [hire(2)], 3, 5).map((fte) => Math.round(fte * 3))).toEqual([15, 16, 17, 18, 18]);
  });

  it("counts a hire fully at once without a ramp", () => {
    expect(capacityByMonth(0, [hire(1), hire(3)], 0, 4)).toEqual([1, 1, 2, 2]);
  });

  it("counts existing people fully from month 1", () => {
    expect(capacityByMonth(3, [], 24, 2)).toEqual([3, 3]);
  });
});
