import { scenarioWith } from "#test/helpers/planWith";
import { starterScenarios } from "#workbook/scenarios/starterScenarios";

const starters = (input: Record<string, unknown>) => starterScenarios(input, scenarioWith(input));

describe("starterScenarios", () => {
  it("offers a lower target and a larger size beside Base", () => {
    expect(starters({ targetLevel: 4 })).toEqual([{ targetLevel: 4 }, { name: "Lean", targetLevel: 3 }, { name: "Ambitious", sizing: "mid" }]);
  });

  it("leaves out a lower target where Base keeps its level", () => {
    expect(starters({ currentLevel: 3 })).toEqual([{ currentLevel: 3 }, { name: "Ambitious", sizing: "mid" }]);
  });

  it("leaves out a larger size where there is none", () => {
    expect(starters({ sizing: "high" })).toEqual([{ sizing: "high" }, { name: "Lean", targetLevel: 2 }]);
  });
});
