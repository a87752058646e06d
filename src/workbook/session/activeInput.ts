import type { ScenarioInput } from "#engine/scenario/scenarioSchema";
import { effectiveScenario } from "#workbook/scenarios/effectiveScenario";
import type { PlanWorkbook } from "#workbook/session/planWorkbook";

/** The active scenario with what it inherits from Base; `undefined` when the active number has no scenario. */
export function activeInput({ scenarios, activeScenario }: PlanWorkbook): ScenarioInput | undefined {
  const own = scenarios[activeScenario - 1];
  return own && effectiveScenario(scenarios[0] ?? {}, own);
}
