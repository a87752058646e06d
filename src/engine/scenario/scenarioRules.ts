import type { CrossRule } from "#engine/fields/readInput";
import type { ScenarioValues } from "#engine/scenario/scenarioSchema";
import { sumsToOne } from "#engine/fields/sumsToOne";

/** What must hold across the keys of a scenario. */
export const scenarioRules: readonly CrossRule<ScenarioValues>[] = [
  {
    keys: ["currentLevel", "targetLevel"],
    check: ({ currentLevel, targetLevel }) =>
      targetLevel < currentLevel
        ? { path: "targetLevel", values: { value: targetLevel, allowed: { kind: "whole", minimum: currentLevel, maximum: 5 } } }
        : undefined,
  },
  sumsToOne(["peopleShare", "infrastructureShare", "enablementShare"]),
  sumsToOne(["gpuReserved", "gpuOnDemand", "gpuSpot"]),
  {
    keys: ["budgetMode", "firstYearBudget"],
    check: ({ budgetMode, firstYearBudget }) =>
      budgetMode === "top-down" && firstYearBudget === null
        ? { path: "firstYearBudget", code: "budget-required", values: { value: null, allowed: { kind: "number", minimum: 0, above: true } } }
        : undefined,
  },
];
