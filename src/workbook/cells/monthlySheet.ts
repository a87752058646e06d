import type { PrintSetup, SheetBlueprint } from "#workbook/blueprint/blueprint";
import { firstMonthColumn } from "#workbook/layout/months";

/** Widths of a monthly sheet: a wide label, inputs beside it, sixty equal months. */
export const monthlyWidths: Pick<SheetBlueprint, "columnWidths" | "defaultColumnWidth"> = {
  columnWidths: new Map([[1, 38], [2, 23], [3, 16], [4, 16], [5, 16], [6, 16], [7, 16]]),
  defaultColumnWidth: 10.5,
};

const monthsPerPage = 12;

/** The months of the plan are split over pages, with the labels repeated on each. */
export const monthlyPrint = (sheet: string, lastRow: number, monthRow: number, horizonMonths: number): PrintSetup => ({
  orientation: "landscape",
  fitToWidth: Math.ceil(horizonMonths / monthsPerPage),
  fitToHeight: 0,
  area: { sheet, row: 1, column: 1, rows: lastRow, columns: firstMonthColumn - 1 + horizonMonths },
  repeatRows: { from: monthRow, to: monthRow + 1 },
  repeatColumns: { from: 1, to: 1 },
});

