import type { Benchmarks } from "#engine/benchmarks/benchmarks";
import { budgetRules } from "#engine/findings/budgetRules";
import type { Finding, Severity } from "#engine/findings/finding";
import { guideRules } from "#engine/findings/guideRules";
import { hiringRules } from "#engine/findings/hiringRules";
import { readinessRules } from "#engine/findings/readinessRules";
import { returnsRules } from "#engine/findings/returnsRules";
import { teamRules } from "#engine/findings/teamRules";
import type { PricedPlan } from "#engine/plan/pricedPlan";

export const findingRules = [...readinessRules, ...teamRules, ...hiringRules, ...budgetRules, ...returnsRules, ...guideRules];

const weight: Readonly<Record<Severity, number>> = { stop: 0, warning: 1, note: 2 };

/** What the reader of a plan should know, gravest first and then by id. */
export function findingsOf(plan: PricedPlan, benchmarks: Benchmarks): Finding[] {
  return findingRules
    .flatMap(({ id, severity, source, check }) => {
      const values = check(plan, benchmarks);
      return values ? [{ id, severity, values, source }] : [];
    })
    .sort((first, second) => weight[first.severity] - weight[second.severity] || first.id.localeCompare(second.id, "en"));
}
