import { phaseAmounts, yearTotals } from "#engine/budget/phaseAmounts";

const months = (count: number, value: number): number[] => Array.from({ length: count }, () => value);

describe("phaseAmounts", () => {
  // 2 people for 6 months and 4 for 6: 36 person-months.
  it("follows the weights of each year", () => {
    expect(phaseAmounts([3600], [...months(6, 2), ...months(6, 4)])).toEqual([...months(6, 200), ...months(6, 400)]);
  });

  it("spreads a year without weights evenly", () => {
    expect(phaseAmounts([1200, 600], [...months(12, 0), ...months(12, 7)])).toEqual([...months(12, 100), ...months(12, 50)]);
  });

  it("spreads a part year over the months it has", () => {
    expect(phaseAmounts([12, 90], [...months(12, 1), 1, 2]).slice(11)).toEqual([1, 30, 60]);
  });
});

describe("yearTotals", () => {
  it("sums by year, a part year too", () => {
    expect(yearTotals([...months(24, 1), 5])).toEqual([12, 12, 5]);
  });
});
