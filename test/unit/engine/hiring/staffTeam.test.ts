import { planWith } from "#test/helpers/planWith";

const startsOf = (keys: Parameters<typeof planWith>[0]) => planWith(keys).hires.map(({ role, needMonth, startMonth, waitsFor }) => [role, needMonth, startMonth, waitsFor]);

describe("the phase from level 1 to 2", () => {
  // Seats MLE, DE, DS, PM, MLE over 3 months: needed in 1 + floor(j·3/5) = 1, 1, 2, 2, 3. The product manager's gate is level 2.
  it("spreads its seats, and keeps those of the next level until it has ended", () => {
    expect(startsOf({ targetLevel: 2 })).toEqual([
      ["mlEngineer", 1, 1, null],
      ["dataEngineer", 1, 1, null],
      ["dataScientist", 2, 2, null],
      ["mlEngineer", 3, 3, null],
      ["mlProductManager", 4, 4, null],
    ]);
  });

  // ML engineers start in 1 − 3 + 6 = 4, so the data scientist does too; the product manager, in 1 − 3 + 12 = 10, holds nobody up.
  it("ends when its last hire starts, not with those that wait for the next level", () => {
    const { phases, summary } = planWith({ targetLevel: 2, "timeToFill.mlEngineer": 6, "timeToFill.mlProductManager": 12 });
    expect(phases).toEqual([{ fromLevel: 1, toLevel: 2, firstMonth: 1, lastMonth: 4, plannedLastMonth: 3, reached: true }]);
    expect(summary.monthTargetLevelReached).toBe(5);
  });
});

describe("a plan that stays at its level", () => {
  // Seats DE, MLE, DS over 3 months.
  it("has one phase, which fills the level", () => {
    const { phases, hires, summary } = planWith({ targetLevel: 1 });
    expect(phases).toEqual([{ fromLevel: 1, toLevel: 1, firstMonth: 1, lastMonth: 3, plannedLastMonth: 3, reached: true }]);
    expect(hires.map(({ role, startMonth }) => [role, startMonth])).toEqual([["dataEngineer", 1], ["mlEngineer", 2], ["dataScientist", 3]]);
    expect([summary.levelReached, summary.monthTargetLevelReached]).toEqual([1, 1]);
  });

  it("takes a year at level 5", () => {
    expect(planWith({ currentLevel: 5, targetLevel: 5, sizing: "low" }).phases[0].plannedLastMonth).toBe(12);
  });
});

describe("hires", () => {
  it("are numbered within their role after the people already there", () => {
    const numbers = planWith({ targetLevel: 2, "existing.mlEngineer": 1, sizing: "mid" }).hires.filter(({ role }) => role === "mlEngineer").map(({ number }) => number);
    expect(numbers).toEqual([2, 3]);
  });

  it("past the horizon are left out while their phases stay", () => {
    const { hires, phases } = planWith({ targetLevel: 5, pace: "slow", horizonMonths: 12 });
    expect(Math.max(...hires.map(({ startMonth }) => startMonth))).toBeLessThanOrEqual(12);
    expect(phases.map(({ toLevel }) => toLevel)).toEqual([2, 3, 4, 5]);
  });
});
