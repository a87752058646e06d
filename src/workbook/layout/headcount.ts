import { roadmapColumns } from "#functions/blocks/roadmapBlock";
import { fixedCell, fixedRange, sheetPrefix } from "#workbook/cells/address";
import { roadmapBlocks } from "#workbook/layout/columns";
import { fixedMonths } from "#workbook/layout/months";
import { headcountRows as rows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";

const sheet = sheetNames.headcount;
const prefix = sheetPrefix(sheet);
const valueColumn = 3;
const input = (row: number): string => prefix + fixedCell(row, valueColumn);

/** One column of the roadmap in use, by its offset; without a sheet, for the headcount sheet itself. */
const roadmapColumn = (offset: number): string => fixedRange({ sheet, row: rows.roadmap, column: roadmapBlocks.used + offset, rows: rows.phases, columns: 1 });

/** The cells of the headcount sheet that other sheets read. */
export const headcountCells = {
  startMonth: input(rows.startMonth),
  horizon: input(rows.horizon),
  currentLevel: input(rows.currentLevel),
  ramp: input(rows.ramp),
  roadmap: { from: roadmapColumn(0), to: roadmapColumn(1), plannedLast: roadmapColumn(3), last: roadmapColumn(4), reached: roadmapColumn(roadmapColumns.length - 1) },
  /** A month's cell of a row, for formulas that stand in the same column. */
  at: (column: string, row: number): string => `${prefix}${column}$${row}`,
  relativeAt: (column: string, row: number): string => `${prefix}${column}${row}`,
  months: (row: number): string => prefix + fixedMonths(row),
} as const;
