import { effectiveScenario } from "#workbook/scenarios/effectiveScenario";

describe("effectiveScenario", () => {
  it("inherits what it leaves out", () => {
    expect(effectiveScenario({ sizing: "mid", pace: "fast" }, { name: "Lean", pace: "slow" })).toEqual({ name: "Lean", sizing: "mid", pace: "slow" });
  });

  it("keeps no value as a value of its own", () => {
    expect(effectiveScenario({ firstYearBudget: 2_000_000 }, { firstYearBudget: null })).toEqual({ firstYearBudget: null });
  });
});
