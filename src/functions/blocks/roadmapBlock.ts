import { solidPlanOfCells } from "#functions/cells/planOfCells";
import type { Matrix } from "#functions/worksheetFunction";

/** Columns of the roadmap block, in order; months count from 1. */
export const roadmapColumns = ["From level", "To level", "First month", "Planned last", "Last month", "Reached (1/0)"] as const;

/** MUSTER.ROADMAP: one row for each phase. */
export const roadmapBlock = (keys: Matrix, values: Matrix, benchmarks?: Matrix): Matrix =>
  solidPlanOfCells(keys, values, benchmarks).phases.map(({ fromLevel, toLevel, firstMonth, plannedLastMonth, lastMonth, reached }) => [
    fromLevel, toLevel, firstMonth, plannedLastMonth, lastMonth, reached ? 1 : 0,
  ]);
