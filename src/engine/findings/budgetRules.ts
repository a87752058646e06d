import { bandFit } from "#engine/budget/bandFit";
import { guide, planningAssumption } from "#engine/fields/sources";
import type { FindingRule } from "#engine/findings/finding";
import { fullPlanOf } from "#engine/findings/fullPlanOf";
import { shareBands } from "#engine/findings/shareBands";
import { monthsPerYear } from "#engine/months";
import { roles } from "#engine/roles";
import { teamSize } from "#engine/team/team";

const largestReserve = 0.15;
const cliff = 1.2;
const inferenceThreshold = 50_000;
const gpuBands = { gpuReserved: [0.4, 0.6], gpuOnDemand: [0.2, 0.3], gpuSpot: [0.2, 0.3] } as const;

/** Whether the money holds together, this year and next. */
export const budgetRules: readonly FindingRule[] = [
  {
    id: "share-out-of-band",
    severity: "warning",
    source: guide("How much should an enterprise budget"),
    check: ({ scenario, summary }) => {
      const spent = summary.yearOneTotal - summary.reserve;
      const [worst] = shareBands
        .filter(({ key, low, high }) => !bandFit(scenario[key], low, high).inside)
        .map(({ key, low, high }) => ({ category: key, share: scenario[key], low, high, moneyToMove: spent * bandFit(scenario[key], low, high).distance }))
        .sort((first, second) => Math.abs(second.moneyToMove) - Math.abs(first.moneyToMove));
      return worst;
    },
  },
  {
    id: "gpu-mix-out-of-band",
    severity: "note",
    source: guide("The GPU Capacity Question"),
    check: ({ scenario }) => {
      const tier = (["gpuReserved", "gpuOnDemand", "gpuSpot"] as const).find((key) => !bandFit(scenario[key], gpuBands[key][0], gpuBands[key][1]).inside);
      return tier && { tier, share: scenario[tier], low: gpuBands[tier][0], high: gpuBands[tier][1] };
    },
  },
  {
    id: "inference-optimisation",
    severity: "note",
    source: guide("The GPU Capacity Question"),
    check: ({ scenario, budget }) => {
      if (scenario.currency !== "USD") return undefined;
      const { inferenceServing } = budget.infrastructure;
      const first = inferenceServing.findIndex((amount) => amount > inferenceThreshold);
      return first < 0 ? undefined : { firstMonth: first + 1, largestMonth: Math.max(...inferenceServing), threshold: inferenceThreshold };
    },
  },
  {
    id: "pay-in-other-currency",
    severity: "warning",
    source: planningAssumption,
    check: ({ scenario: { currency, baseSalary } }) => {
      const fromTable = roles.filter((role) => baseSalary[role] === null);
      return currency !== "USD" && fromTable.length > 0 ? { currency, roles: fromTable.join(", ") } : undefined;
    },
  },
  {
    id: "run-rate-cliff",
    severity: "warning",
    source: planningAssumption,
    check: ({ summary: { totalRunRate, yearTwoTotal, yearOneTotal, reserve } }) => {
      const spent = yearOneTotal - reserve;
      const next = Math.max(totalRunRate, yearTwoTotal ?? 0);
      return next > cliff * spent ? { spent, totalRunRate, yearTwoTotal, increase: spent > 0 ? next / spent - 1 : null } : undefined;
    },
  },
  {
    id: "deferred-by-budget",
    severity: "warning",
    source: planningAssumption,
    check: (plan, benchmarks) => {
      const { scenario, uncappedSeats, summary } = plan;
      const funded = (summary.teamCap ?? 0) - teamSize(scenario.existing);
      if (scenario.budgetMode !== "top-down" || scenario.budgetFit !== "first-year" || funded >= uncappedSeats) return undefined;
      const full = fullPlanOf(scenario, benchmarks);
      const inYearOne = (hires: typeof plan.hires): number => hires.filter(({ startMonth }) => startMonth <= monthsPerYear).length;
      return { deferred: inYearOne(full.hires) - inYearOne(plan.hires), funded, seats: uncappedSeats, neededYearOneTotal: full.summary.yearOneTotal, yearTwoTotal: summary.yearTwoTotal };
    },
  },
  {
    id: "budget-exceeds-plan",
    severity: "note",
    source: planningAssumption,
    check: ({ scenario, uncappedSeats, summary: { teamCap, reserve, yearOneTotal } }) => {
      const funded = (teamCap ?? 0) - teamSize(scenario.existing);
      return scenario.budgetMode === "top-down" && funded === uncappedSeats && reserve > largestReserve * yearOneTotal ? { reserve, yearOneTotal, share: reserve / yearOneTotal } : undefined;
    },
  },
];
