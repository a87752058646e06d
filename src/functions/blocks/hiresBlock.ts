import { roleLabels } from "#engine/roles";
import { planOfCells } from "#functions/cells/planOfCells";
import type { Matrix } from "#functions/worksheetFunction";
import { issueLine } from "#wording/issueSentence";
import { waitsForText } from "#wording/waitsForText";

/** Columns of the hires block, in order. */
export const hiresColumns = ["Role", "Number", "Needed (month)", "Starts (month)", "Requisition opens (month)", "Waits for", "Counts toward level", "Status"] as const;

/** What stands in the status column of a hire, and of the single row when nobody is hired. */
export const hireStatus = { planned: "planned", nobody: "no hires" } as const;

/**
 * MUSTER.HIRES: one row for each hire. A scenario that cannot be planned gives one row with the reason in its
 * status column, so that a refusal is never mistaken for nobody.
 */
export function hiresBlock(keys: Matrix, values: Matrix, benchmarks?: Matrix): Matrix {
  const planned = planOfCells(keys, values, benchmarks);
  if (!planned.ok) return [emptyRow(planned.issues.map(issueLine).join(" "))];
  const { hires } = planned.value;
  if (hires.length === 0) return [emptyRow(hireStatus.nobody)];
  return hires.map(({ role, number, needMonth, startMonth, requisitionMonth, waitsFor, countsTowardLevel }) => [
    roleLabels[role], number, needMonth, startMonth, requisitionMonth, waitsForText(waitsFor), countsTowardLevel ?? 0, hireStatus.planned,
  ]);
}

const emptyRow = (status: string) => hiresColumns.map((_, column) => (column === hiresColumns.length - 1 ? status : ""));
