import type { ScenarioInput, ScenarioKey } from "#engine/scenario/scenarioSchema";

/** Questions under one heading. */
export interface QuestionGroup {
  readonly title: string;
  readonly keys: readonly ScenarioKey[];
}

/** What the pane asks; every other input stands on ML Scenarios. */
export const questionGroups: readonly QuestionGroup[] = [
  { title: "Maturity", keys: ["currentLevel", "targetLevel", "sizing", "pace", "businessUnits"] },
  { title: "Budget", keys: ["budgetMode", "firstYearBudget", "budgetFit"] },
  { title: "Start and currency", keys: ["startMonth", "currency"] },
];

/** Optional: whoever skips it plans without. */
export const readinessGroup: QuestionGroup = {
  title: "Readiness",
  keys: ["readinessData", "readinessInfrastructure", "readinessProcess", "readinessAlignment"],
};

const always = new Set<string>(["name", ...[...questionGroups, readinessGroup].flatMap(({ keys }) => keys)]);
const topDownOnly = new Set<string>(["firstYearBudget", "budgetFit"]);

/** Whether the pane asks for a key: the budget only where it decides. */
export const isAsked = (key: string, { budgetMode }: ScenarioInput): boolean =>
  always.has(key) && (budgetMode === "top-down" || !topDownOnly.has(key));
