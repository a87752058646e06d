import type { Benchmarks } from "#engine/benchmarks/benchmarks";
import { budgetByMonth } from "#engine/budget/budgetByMonth";
import { peopleCost } from "#engine/cost/peopleCost";
import { rolePay } from "#engine/cost/rolePay";
import { capacityByMonth } from "#engine/hiring/capacityByMonth";
import { headcountByMonth } from "#engine/hiring/headcountByMonth";
import { levelByMonth } from "#engine/hiring/levelByMonth";
import { startsByMonth } from "#engine/hiring/startsByMonth";
import { byMonth } from "#engine/months";
import type { Decisions, PricedPlan } from "#engine/plan/pricedPlan";
import { summarize } from "#engine/plan/summarize";
import { modelsByMonth } from "#engine/returns/modelsByMonth";
import { roles } from "#engine/roles";
import type { Scenario } from "#engine/scenario/scenario";
import { teamSize } from "#engine/team/team";

/** Counts heads and money for decisions already taken; the same arithmetic that stands in the workbook's formulas. */
export function pricePlan(decisions: Decisions, scenario: Scenario, benchmarks: Benchmarks): PricedPlan {
  const { horizonMonths, existing, rampMonths } = scenario;
  const starts = startsByMonth(decisions.hires, horizonMonths);
  const headcount = headcountByMonth(existing, starts);
  const totalHeadcount = byMonth(horizonMonths, (month) => roles.reduce((people, role) => people + headcount[role][month - 1], 0));
  const level = levelByMonth(decisions.phases, horizonMonths);
  const people = peopleCost(headcount, starts, rolePay(scenario, benchmarks), scenario);
  const priced = {
    ...decisions,
    scenario,
    headcount,
    totalHeadcount,
    starts,
    capacity: capacityByMonth(teamSize(existing), decisions.hires, rampMonths, horizonMonths),
    level,
    people,
    budget: budgetByMonth(people, totalHeadcount, level, scenario, benchmarks),
    modelsInProduction: modelsByMonth(decisions.phases, scenario, benchmarks),
  };
  return { ...priced, summary: summarize(priced, benchmarks) };
}
