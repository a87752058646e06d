import type { Cell as StoredCell } from "hucre";
import type { Cell, CellValue, SheetBlueprint } from "#workbook/blueprint/blueprint";
import type { CalculatedCell, CalculatedWorkbook } from "#workbook/blueprint/calculated";
import { cellReference } from "#embedded/export/references";
import { calculatedAt, placedCells } from "#embedded/export/sheetGrid";
import { spilledCells } from "#embedded/export/spilledCells";
import { isCellError, storedError } from "#embedded/export/storedError";
import { storedFormula } from "#embedded/export/storedFormula";
import { storedText } from "#embedded/export/storedText";
import { cellStyle } from "#embedded/export/styles";

export interface StoredCells {
  /** Cells for the writer, by `row,column` counted from 0. */
  readonly cells: Map<string, Partial<StoredCell>>;
  /** Formula cells whose cached value is an error, e.g. `B4`: the writer stores them as text. */
  readonly errors: ReadonlySet<string>;
}

/** The cells of one sheet as the file keeps them: values, formulas with their cached results, spilled results. */
export function storedCells(sheet: SheetBlueprint, calculated: CalculatedWorkbook): StoredCells {
  const cells = new Map<string, Partial<StoredCell>>();
  const errors = new Set<string>();
  for (const { row, column, cell } of placedCells(sheet)) {
    const result = cell.formula === undefined ? null : calculatedAt(calculated, sheet.name, row, column);
    if (isCellError(result)) errors.add(cellReference(row, column));
    cells.set(writerKey(row, column), { style: cellStyle(cell.style, cell.format), ...content(cell, result) });
  }
  for (const { row, column, change } of spilledCells(sheet, calculated)) {
    cells.set(writerKey(row, column), { ...cells.get(writerKey(row, column)), ...change });
  }
  return { cells, errors };
}

const writerKey = (row: number, column: number): string => `${row - 1},${column - 1}`;

function content({ formula, value }: Cell, result: CalculatedCell): Partial<StoredCell> {
  if (formula !== undefined) return { formula: storedFormula(formula), formulaResult: cachedResult(result) };
  return value === undefined ? {} : constant(value);
}

function constant(value: CellValue): Partial<StoredCell> {
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`A cell cannot hold ${value}.`);
  return typeof value === "string" ? storedText(value) : { value };
}

/** A formula never yields a blank, so a blank is kept as the empty text it shows. */
function cachedResult(result: CalculatedCell): CellValue {
  return isCellError(result) ? storedError(result) : (result ?? "");
}
