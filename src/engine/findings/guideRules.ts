import { guide } from "#engine/fields/sources";
import type { FindingRule } from "#engine/findings/finding";
import type { Scenario } from "#engine/scenario/scenario";

const source = guide("How much should an enterprise budget");
const smallestBudget = 1_500_000;
const largestBudget = 4_000_000;
const smallestTeam = 5;
const largestTeam = 10;

/** The guide speaks of mid-size enterprises that aim at level 2 or 3. */
const guideApplies = ({ employees, targetLevel }: Scenario): boolean =>
  employees >= 1000 && employees <= 10_000 && (targetLevel === 2 || targetLevel === 3);

/** Whether the first year looks as the guide expects. */
export const guideRules: readonly FindingRule[] = [
  {
    id: "budget-outside-guide",
    severity: "note",
    source,
    check: ({ scenario, summary: { yearOneTotal } }) =>
      guideApplies(scenario) && scenario.currency === "USD" && (yearOneTotal < smallestBudget || yearOneTotal > largestBudget)
        ? { yearOneTotal, low: smallestBudget, high: largestBudget }
        : undefined,
  },
  {
    id: "first-year-team-outside-guide",
    severity: "note",
    source,
    check: ({ scenario, summary: { headcountMonth12 } }) =>
      guideApplies(scenario) && (headcountMonth12 < smallestTeam || headcountMonth12 > largestTeam)
        ? { headcountMonth12, low: smallestTeam, high: largestTeam }
        : undefined,
  },
];
