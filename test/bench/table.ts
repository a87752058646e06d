/** A measured area: a heading and rows of named figures. */
export interface Table {
  readonly title: string;
  readonly rows: readonly Readonly<Record<string, string | number>>[];
}

/** A table as lines of text; figures stand right, words left. */
export function linesOf({ title, rows }: Table): string[] {
  const columns = Object.keys(rows[0]);
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => String(row[column]).length)));
  const line = (cells: readonly (string | number)[]): string => cells.map((cell, index) => padded(cell, widths[index])).join("  ").trimEnd();
  return [title, line(columns), line(widths.map((width) => "-".repeat(width))), ...rows.map((row) => line(columns.map((column) => row[column])))];
}

const padded = (cell: string | number, width: number): string =>
  /^[\d.-]/.test(String(cell)) ? String(cell).padStart(width) : String(cell).padEnd(width);
