import { sizings } from "#engine/benchmarks/benchmarks";
import type { Scenario } from "#engine/scenario/scenario";
import type { ScenarioInput } from "#engine/scenario/scenarioSchema";

/**
 * Base with the alternatives that a first workbook offers beside it: "Lean", one target level lower, and "Ambitious",
 * one team size larger. An alternative that would equal Base is left out.
 *
 * @param input Base as handed in
 * @param base the same scenario, read
 */
export function starterScenarios(input: ScenarioInput, { currentLevel, targetLevel, sizing }: Scenario): ScenarioInput[] {
  const larger = sizings[sizings.indexOf(sizing) + 1];
  return [
    input,
    ...(targetLevel > currentLevel ? [{ name: "Lean", targetLevel: targetLevel - 1 }] : []),
    ...(larger ? [{ name: "Ambitious", sizing: larger }] : []),
  ];
}
