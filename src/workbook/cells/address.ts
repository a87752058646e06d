import type { CellRange } from "#workbook/blueprint/blueprint";

/**
 * Letters of a column that counts from 1.
 *
 * @example columnLetters(28) // "AB"
 */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column <= 26 ? letter : columnLetters((column - 1 - rest) / 26) + letter;
}

/**
 * A cell that stays the same when its formula is copied.
 *
 * @example fixedCell(3, 2) // "$B$3"
 */
export const fixedCell = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;

/**
 * A range of cells in absolute form, without its sheet.
 *
 * @example fixedRange({ sheet: "ML Cost", row: 3, column: 2, rows: 2, columns: 1 }) // "$B$3:$B$4"
 */
export const fixedRange = ({ row, column, rows, columns }: CellRange): string =>
  rows === 1 && columns === 1 ? fixedCell(row, column) : `${fixedCell(row, column)}:${fixedCell(row + rows - 1, column + columns - 1)}`;

/**
 * A sheet's name as it stands before a cell in a formula.
 *
 * @example sheetPrefix("ML Cost") // "'ML Cost'!"
 */
export const sheetPrefix = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;

/**
 * A range in absolute form with its sheet, as names hold it.
 *
 * @example qualifiedRange({ sheet: "ML Cost", row: 3, column: 2, rows: 1, columns: 1 }) // "'ML Cost'!$B$3"
 */
export const qualifiedRange = (range: CellRange): string => sheetPrefix(range.sheet) + fixedRange(range);
