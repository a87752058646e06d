import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import {
  InsertColMutation, InsertRowMutation, InsertSheetMutation, type IInsertRowMutationParams, type ISetRangeValuesMutationParams, MoveColsMutation, MoveRangeMutation,
  MoveRowsMutation, RemoveColMutation, RemoveRowMutation, RemoveSheetMutation, ReorderRangeMutation, SetRangeValuesMutation, SetWorksheetNameMutation,
} from "@univerjs/sheets";
import type { CellRange } from "#workbook/blueprint/blueprint";
import type { UniverWorkbook } from "#embedded/calculation/univerWorkbook";

type Params = Partial<IInsertRowMutationParams & ISetRangeValuesMutationParams>;

const ofWholeSheets = new Set([MoveColsMutation.id, MoveRangeMutation.id, MoveRowsMutation.id, ReorderRangeMutation.id, SetWorksheetNameMutation.id, InsertSheetMutation.id]);
const ofNoCells = new Set([RemoveSheetMutation.id, SetDefinedNameMutation.id, RemoveDefinedNameMutation.id]);
const ofRows = new Set([InsertRowMutation.id, RemoveRowMutation.id]);
const ofColumns = new Set([InsertColMutation.id, RemoveColMutation.id]);

/** Cells that a mutation has changed, `undefined` if it was of no consequence for any calculation. */
export function changedRanges(id: string, params: object, host: UniverWorkbook): CellRange[] | undefined {
  if (ofNoCells.has(id)) return [];
  const { subUnitId, range, cellValue, sheet: inserted } = params as Params & { sheet?: { id: string } };
  const sheet = host.workbook.getSheetBySheetId(subUnitId ?? inserted?.id ?? "");
  if (id === SetRangeValuesMutation.id) return sheet ? filled(sheet, cellValue) : undefined;
  if (sheet && ofWholeSheets.has(id)) return [rest(sheet, 1, 1)];
  if (sheet && range && ofRows.has(id)) return [rest(sheet, range.startRow + 1, 1)];
  return sheet && range && ofColumns.has(id) ? [rest(sheet, 1, range.startColumn + 1)] : undefined;
}

function rest(sheet: Worksheet, row: number, column: number): CellRange {
  return { sheet: sheet.getName(), row, column, rows: Math.max(1, sheet.getRowCount() - row + 1), columns: Math.max(1, sheet.getColumnCount() - column + 1) };
}

/** The rectangle around all cells whose content changed; looks do not count. */
function filled(sheet: Worksheet, cellValue: ISetRangeValuesMutationParams["cellValue"]): CellRange[] | undefined {
  const cells = Object.entries(cellValue ?? {}).flatMap(([row, line]) =>
    Object.entries<Nullable<ICellData>>(line ?? {}).filter(([, cell]) => hasContent(cell)).map(([column]) => ({ row: Number(row), column: Number(column) })),
  );
  if (cells.length === 0) return undefined;
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const [row, column] = [least(rows), least(columns)];
  return [{ sheet: sheet.getName(), row: row + 1, column: column + 1, rows: -least(rows.map((each) => -each)) - row + 1, columns: -least(columns.map((each) => -each)) - column + 1 }];
}

/** A cell left out altogether was deleted. */
const hasContent = (cell: Nullable<ICellData>): boolean => !cell || ["v", "f", "p", "si"].some((key) => key in cell);

/** Without spreading: a paste may hold more cells than a call takes arguments. */
const least = (numbers: readonly number[]): number => numbers.reduce((smallest, number) => Math.min(smallest, number), Infinity);
