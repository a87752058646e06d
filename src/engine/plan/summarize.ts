import type { Benchmarks } from "#engine/benchmarks/benchmarks";
import { peopleRunRate } from "#engine/cost/peopleRunRate";
import { rolePay } from "#engine/cost/rolePay";
import { levelAfter } from "#engine/hiring/levelByMonth";
import type { Phase } from "#engine/hiring/phase";
import { topologyOf } from "#engine/maturity/topologyOf";
import { monthsPerYear } from "#engine/months";
import type { PricedPlan } from "#engine/plan/pricedPlan";
import type { PlanSummary } from "#engine/plan/planSummary";
import { startingModels } from "#engine/returns/modelsByMonth";
import { returnsOf } from "#engine/returns/returns";
import { byRole } from "#engine/roles";
import { sum } from "#engine/sum";

/** Draws the key figures out of a plan's months. */
export function summarize(plan: Omit<PricedPlan, "summary">, benchmarks: Benchmarks): PlanSummary {
  const { scenario, totalHeadcount, capacity, phases, teamCap } = plan;
  return {
    topology: topologyOf(scenario.targetLevel, scenario),
    teamCap,
    headcountMonth12: totalHeadcount[monthsPerYear - 1],
    peakHeadcount: Math.max(...totalHeadcount),
    effectiveCapacityMonth12: capacity[monthsPerYear - 1],
    ...yearOneFigures(plan),
    ...runRate(plan, benchmarks),
    levelReached: levelAfter(phases),
    monthTargetLevelReached: monthReached(phases),
    ...returnsOf(plan.modelsInProduction, startingModels(scenario, benchmarks), plan.budget.total, scenario),
    gpuYearOne: gpuSpend(plan),
  };
}

function yearOneFigures({ scenario, people, budget, totalHeadcount }: Omit<PricedPlan, "summary">) {
  const yearOnePeople = sumOfYear(people.total, 1);
  const spent = sumOfYear(budget.total, 1);
  const yearOneTotal = scenario.budgetMode === "top-down" && scenario.firstYearBudget !== null ? scenario.firstYearBudget : spent;
  const meanHeadcount = sumOfYear(totalHeadcount, 1) / monthsPerYear;
  return {
    yearOnePeople,
    yearOneInfrastructure: (yearOnePeople * scenario.infrastructureShare) / scenario.peopleShare,
    yearOneEnablement: (yearOnePeople * scenario.enablementShare) / scenario.peopleShare,
    reserve: yearOneTotal - spent,
    yearOneTotal,
    yearTwoTotal: scenario.horizonMonths < 2 * monthsPerYear ? null : sumOfYear(budget.total, 2),
    yearOneCostPerHead: meanHeadcount === 0 ? null : yearOnePeople / meanHeadcount,
  };
}

function runRate({ scenario, headcount }: Omit<PricedPlan, "summary">, benchmarks: Benchmarks) {
  const team = byRole((role) => headcount[role][monthsPerYear - 1]);
  const people = peopleRunRate(team, rolePay(scenario, benchmarks), scenario);
  return { peopleRunRate: people, totalRunRate: people / scenario.peopleShare };
}

function gpuSpend({ scenario, budget }: Omit<PricedPlan, "summary">) {
  const total = sumOfYear(budget.infrastructure.trainingCompute, 1) + sumOfYear(budget.infrastructure.inferenceServing, 1);
  return { reserved: total * scenario.gpuReserved, onDemand: total * scenario.gpuOnDemand, spot: total * scenario.gpuSpot };
}

function monthReached(phases: readonly Phase[]): number | null {
  const last = phases[phases.length - 1];
  if (last.fromLevel === last.toLevel) return last.reached ? 1 : null;
  return last.reached ? last.lastMonth + 1 : null;
}

const sumOfYear = (months: readonly number[], year: number): number => sum(months.slice((year - 1) * monthsPerYear, year * monthsPerYear));
