import type { SheetsSelectionsService } from "@univerjs/sheets";
import type { CellRange } from "#workbook/blueprint/blueprint";
import type { UniverWorkbook } from "#embedded/calculation/univerWorkbook";

/** Calls back when another range is selected. Returns how to stop. */
export function onSelection({ workbook }: UniverWorkbook, selections: SheetsSelectionsService, listener: (range: CellRange) => void): () => void {
  let last = "";
  const subscription = selections.selectionChanged$.subscribe((selected) => {
    const range = selected?.at(-1)?.range;
    const sheet = workbook.getActiveSheet();
    if (!range || !sheet) return;
    // Whole rows and columns have no number on one side.
    const [top, left] = [range.startRow || 0, range.startColumn || 0];
    const [bottom, right] = [Number.isNaN(range.endRow) ? sheet.getRowCount() - 1 : range.endRow, Number.isNaN(range.endColumn) ? sheet.getColumnCount() - 1 : range.endColumn];
    const next: CellRange = { sheet: sheet.getName(), row: top + 1, column: left + 1, rows: bottom - top + 1, columns: right - left + 1 };
    if (JSON.stringify(next) === last) return;
    last = JSON.stringify(next);
    listener(next);
  });
  return () => subscription.unsubscribe();
}
