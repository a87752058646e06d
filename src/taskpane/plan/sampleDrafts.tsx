import type { Texts } from "#taskpane/state/planState";

/** A company two levels from its target, with a budget that does not pay for everybody at once. */
export const sampleDrafts: Texts = {
  currentLevel: "1",
  targetLevel: "3",
  sizing: "mid",
  pace: "roadmap",
  businessUnits: "3",
  readinessData: "2",
  readinessInfrastructure: "3",
  readinessProcess: "2",
  readinessAlignment: "3",
  budgetMode: "top-down",
  firstYearBudget: "2,400,000",
  currency: "USD",
};
