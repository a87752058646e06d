import type { Benchmarks } from "#engine/benchmarks/benchmarks";
import type { Budget } from "#engine/budget/budget";
import { phaseAmounts, yearTotals } from "#engine/budget/phaseAmounts";
import { components, enablementCategories } from "#engine/categories";
import type { PeopleCost } from "#engine/cost/peopleCost";
import { record } from "#engine/record";
import type { Scenario } from "#engine/scenario/scenario";

/**
 * The whole budget by month: people as they cost, infrastructure and enablement in proportion to a year's people cost,
 * phased over the year by headcount or evenly, infrastructure split by the level of the month.
 */
export function budgetByMonth(people: PeopleCost, totalHeadcount: readonly number[], level: readonly number[], scenario: Scenario, benchmarks: Benchmarks): Budget {
  const weights = scenario.phasing === "even" ? totalHeadcount.map(() => 1) : totalHeadcount;
  const yearlyPeople = yearTotals(people.total);
  const monthlyFor = (share: number): number[] => phaseAmounts(yearlyPeople.map((amount) => (amount * share) / scenario.peopleShare), weights);
  const infrastructure = monthlyFor(scenario.infrastructureShare);
  const enablement = monthlyFor(scenario.enablementShare);
  return {
    pay: people.pay,
    hiring: people.hiring,
    backfill: people.backfill,
    vacancy: people.vacancy,
    total: people.total.map((amount, index) => amount + infrastructure[index] + enablement[index]),
    infrastructure: record(components, (component) => infrastructure.map((amount, index) => amount * benchmarks.infrastructure[level[index]][component])),
    enablement: record(enablementCategories, (category) => enablement.map((amount) => amount * benchmarks.enablement[category])),
  };
}
