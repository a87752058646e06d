import { monthsPerYear } from "#engine/months";
import { roleLabels, roles } from "#engine/roles";
import { solidPlanOfCells } from "#functions/cells/planOfCells";
import type { Matrix } from "#functions/worksheetFunction";

/** Columns of the staffing block, in order. */
export const staffingColumns = ["Role", "Now", "Month 12", "End of plan"] as const;

/** Rows below the roles. */
export const staffingTotals = { team: "Team", ratio: "Data scientists per ML engineer" } as const;

/** MUSTER.STAFFING: the team by role now, in month 12 and at the end, its total, and its ratio (blank without ML engineers). */
export function staffingBlock(keys: Matrix, values: Matrix, benchmarks?: Matrix): Matrix {
  const { scenario, headcount } = solidPlanOfCells(keys, values, benchmarks);
  const moments = roles.map((role) => [scenario.existing[role], headcount[role][monthsPerYear - 1], headcount[role][scenario.horizonMonths - 1]]);
  const column = (moment: number): number[] => moments.map((row) => row[moment]);
  const total = [0, 1, 2].map((moment) => column(moment).reduce((people, more) => people + more, 0));
  const [engineers, scientists] = [moments[roles.indexOf("mlEngineer")], moments[roles.indexOf("dataScientist")]];
  return [
    ...roles.map((role, index) => [roleLabels[role], ...moments[index]]),
    [staffingTotals.team, ...total],
    [staffingTotals.ratio, ...scientists.map((people, moment) => (engineers[moment] === 0 ? "" : people / engineers[moment]))],
  ];
}
