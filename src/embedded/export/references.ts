import type { CellRange } from "#workbook/blueprint/blueprint";

/** `3` → `C`. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return rest > 0 ? columnLetters(rest) + last : last;
}

/** `(4, 2)` → `B4`. */
export function cellReference(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `B4:D9`, as ranges are named within their own sheet. */
export function localReference({ row, column, rows, columns }: Omit<CellRange, "sheet">): string {
  const first = cellReference(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellReference(row + rows - 1, column + columns - 1)}`;
}

/** `'ML Hires'!$B$4:$D$9`, for names, lists and charts. */
export function absoluteReference({ sheet, row, column, rows, columns }: CellRange): string {
  const pinned = (atRow: number, atColumn: number): string => `$${columnLetters(atColumn)}$${atRow}`;
  const first = `${quotedSheet(sheet)}!${pinned(row, column)}`;
  return rows === 1 && columns === 1 ? first : `${first}:${pinned(row + rows - 1, column + columns - 1)}`;
}

/** Always quoted: correct for every name, while bare names fail on blanks and on names such as `A1`. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
