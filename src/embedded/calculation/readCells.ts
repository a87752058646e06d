import type { ICellData, Nullable } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { ERROR_TYPE_SET, FormulaDataModel, type ErrorType } from "@univerjs/engine-formula";
import type { CalculatedCell, CalculatedWorkbook, CellError } from "#workbook/blueprint/calculated";
import type { UniverWorkbook } from "#embedded/calculation/univerWorkbook";

const excelErrors: readonly string[] = ["#N/A", "#NAME?", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#BUSY!"];

/** The cells of every sheet up to its last used row; rows may differ in length. */
export function readCells({ workbook, injector }: UniverWorkbook): CalculatedWorkbook {
  const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData()[workbook.getUnitId()];
  return new Map(
    workbook.getSheets().map((sheet) => {
      const rows: CalculatedCell[][] = [];
      sheet.getCellMatrix().forValue((row, column, cell) => void place(rows, row, column, calculatedCell(cell, Boolean(cell?.f ?? cell?.si))));
      placeSpills(rows, spilled?.[sheet.getSheetId()]);
      return [sheet.getName(), Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null))];
    }),
  );
}

type Spills = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

function placeSpills(rows: CalculatedCell[][], spills: Nullable<Spills>): void {
  for (const [row, line] of Object.entries(spills ?? {})) {
    for (const [column, cell] of Object.entries(line)) place(rows, Number(row), Number(column), calculatedCell(cell, true));
  }
}

function place(rows: CalculatedCell[][], row: number, column: number, value: CalculatedCell): void {
  if (value !== null) (rows[row] ??= [])[column] = value;
}

/** Univer stores an error as text; only what a formula returned can be one. */
function calculatedCell(cell: Nullable<ICellData>, isResult: boolean): CalculatedCell {
  const value = cell?.v ?? null;
  if (value === null) return null;
  if (isResult && ERROR_TYPE_SET.has(value as ErrorType)) return { error: errorOf(String(value)) };
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  return value;
}

/** Univer has errors Excel lacks, such as `#CYCLE!`. */
function errorOf(text: string): CellError["error"] {
  return excelErrors.includes(text) ? (text as CellError["error"]) : "#VALUE!";
}
