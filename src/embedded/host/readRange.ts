import type { Worksheet } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { CellRange, CellValue } from "#workbook/blueprint/blueprint";
import type { CalculatedCell, CalculatedWorkbook } from "#workbook/blueprint/calculated";
import type { RangeContent } from "#workbook/host/workbookHost";
import type { UniverWorkbook } from "#embedded/calculation/univerWorkbook";
import { sheetNamed } from "#embedded/host/sheetNamed";

/** What a range holds and shows. Throws if the sheet does not exist. */
export function readRange(host: UniverWorkbook, calculated: CalculatedWorkbook, range: CellRange): RangeContent {
  const sheet = sheetNamed(host, range.sheet);
  const shown = calculated.get(sheet.getName()) ?? [];
  return {
    entered: grid(range, (row, column) => entered(host, sheet, row, column)),
    shown: grid(range, (row, column): CalculatedCell => shown[row]?.[column] ?? richText(sheet, row, column)),
  };
}

/** What was entered into a cell; rows and columns count from 0. */
export function entered(host: UniverWorkbook, sheet: Worksheet, row: number, column: number): CellValue | null {
  const cell = sheet.getCellRaw(row, column);
  if (!cell) return null;
  if (cell.f || cell.si) return formulaOf(host, sheet, row, column);
  const value = cell.v ?? null;
  return cell.t === CellValueType.BOOLEAN && value !== null ? value === 1 || value === true : (value ?? richText(sheet, row, column));
}

/** A cell that was filled by dragging keeps only the way to the first cell's formula. */
function formulaOf({ injector, workbook }: UniverWorkbook, sheet: Worksheet, row: number, column: number): string | null {
  return injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheet.getSheetId(), workbook.getUnitId()) || (sheet.getCellRaw(row, column)?.f ?? null);
}

/** Text of several lines or looks is kept as a document. */
function richText(sheet: Worksheet, row: number, column: number): string | null {
  const text = sheet.getCellRaw(row, column)?.p?.body?.dataStream;
  return text === undefined ? null : text.replace(/\r\n$/, "").replaceAll("\r", "\n");
}

const grid = <T>({ row, column, rows, columns }: CellRange, cellAt: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (__, right) => cellAt(row - 1 + down, column - 1 + right)));
