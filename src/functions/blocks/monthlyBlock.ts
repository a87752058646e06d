import type { Plan } from "#engine/plan/plan";
import { roles } from "#engine/roles";
import { solidPlanOfCells } from "#functions/cells/planOfCells";
import type { Matrix } from "#functions/worksheetFunction";

/** The block always has this many months; months past the plan's horizon are 0. */
export const monthsInBlock = 60;

type ByMonth = readonly number[];

const sumOf = (lists: readonly ByMonth[], month: number): number => lists.reduce((total, list) => total + list[month], 0);

/** Rows of the monthly block, in order. */
export const monthlyRows: readonly { readonly label: string; readonly valueOf: (plan: Plan, index: number) => number }[] = [
  { label: "Level", valueOf: ({ level }, index) => level[index] },
  { label: "Headcount", valueOf: ({ totalHeadcount }, index) => totalHeadcount[index] },
  { label: "Starts", valueOf: ({ starts }, index) => sumOf(roles.map((role) => starts[role]), index) },
  { label: "Effective capacity", valueOf: ({ capacity }, index) => capacity[index] },
  { label: "Pay", valueOf: ({ budget }, index) => budget.pay[index] },
  { label: "Hiring", valueOf: ({ budget }, index) => budget.hiring[index] },
  { label: "Backfill", valueOf: ({ budget }, index) => budget.backfill[index] },
  { label: "Vacancy", valueOf: ({ budget }, index) => budget.vacancy[index] },
  { label: "Infrastructure", valueOf: ({ budget }, index) => sumOf(Object.values(budget.infrastructure), index) },
  { label: "Enablement", valueOf: ({ budget }, index) => sumOf(Object.values(budget.enablement), index) },
  { label: "Total", valueOf: ({ budget }, index) => budget.total[index] },
];

/** MUSTER.MONTHLY: the engine's own months, against which the sheet's formulas are checked. */
export function monthlyBlock(keys: Matrix, values: Matrix, benchmarks?: Matrix): Matrix {
  const plan = solidPlanOfCells(keys, values, benchmarks);
  const months = Array.from({ length: monthsInBlock }, (_, index) => index);
  return monthlyRows.map(({ valueOf }) => months.map((index) => (index < plan.scenario.horizonMonths ? valueOf(plan, index) : 0)));
}
