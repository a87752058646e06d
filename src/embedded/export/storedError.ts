import type { CalculatedCell, CellError } from "#workbook/blueprint/calculated";

/** True for a calculated cell that shows an Excel error. */
export function isCellError(cell: CalculatedCell | undefined): cell is CellError {
  return typeof cell === "object" && cell !== null;
}

/** Excel itself stores the errors younger than the file format as `#VALUE!` (and the rest in rich data, which we leave out). */
export function storedError({ error }: CellError): string {
  return error === "#SPILL!" || error === "#CALC!" || error === "#BUSY!" ? "#VALUE!" : error;
}
