import type { CellValue } from "#workbook/blueprint/blueprint";

/** What a cell shows after calculation: a value, nothing, or an Excel error such as `#N/A`. */
export type CalculatedCell = CellValue | null | CellError;

export interface CellError {
  readonly error: "#N/A" | "#NAME?" | "#VALUE!" | "#REF!" | "#DIV/0!" | "#NUM!" | "#NULL!" | "#SPILL!" | "#CALC!" | "#BUSY!";
}

/** Calculated cells by sheet name, row by row from A1; spilled results are included. */
export type CalculatedWorkbook = ReadonlyMap<string, readonly (readonly CalculatedCell[])[]>;
