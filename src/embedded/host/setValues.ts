import type { ICellData, IObjectMatrixPrimitiveType, Worksheet } from "@univerjs/core";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from "@univerjs/sheets";
import type { CellRange, CellValue } from "#workbook/blueprint/blueprint";
import { changedCell } from "#embedded/calculation/cellChange";
import type { UniverWorkbook } from "#embedded/calculation/univerWorkbook";
import { sheetNamed } from "#embedded/host/sheetNamed";
import type { Step } from "#embedded/host/step";

/** Puts values into a range. Looks stay; text stays text, whatever it looks like. */
export function setValues(host: UniverWorkbook, range: CellRange, values: readonly (readonly (CellValue | null)[])[]): Step {
  const sheet = sheetNamed(host, range.sheet);
  checkBounds(sheet, range);
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
  values.forEach((line, down) =>
    line.forEach((value, right) => {
      const [row, column] = [range.row - 1 + down, range.column - 1 + right];
      (cellValue[row] ??= {})[column] = contentOf(sheet, row, column, value);
    }),
  );
  const params = { unitId: host.workbook.getUnitId(), subUnitId: sheet.getSheetId(), cellValue };
  const before = SetRangeValuesUndoMutationFactory(host.injector, params);
  return { redo: [{ id: SetRangeValuesMutation.id, params }], undo: [{ id: SetRangeValuesMutation.id, params: before }] };
}

/** A value has no spill; what else is kept beside the cell stays. */
function contentOf(sheet: Worksheet, row: number, column: number, value: CellValue | null): ICellData {
  const custom: Record<string, unknown> = { ...sheet.getCellRaw(row, column)?.custom };
  delete custom.spill;
  return { ...changedCell(value === null ? null : { value }), custom };
}

function checkBounds(sheet: Worksheet, { row, column, rows, columns }: CellRange): void {
  if (row - 1 + rows > sheet.getRowCount() || column - 1 + columns > sheet.getColumnCount()) {
    throw new Error(`"${sheet.getName()}" has ${sheet.getRowCount()} rows and ${sheet.getColumnCount()} columns.`);
  }
}
