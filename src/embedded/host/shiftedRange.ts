import type { CellRange } from "#workbook/blueprint/blueprint";

/** Rows or columns put in (count above 0) or taken out (below 0) from number `at` on. */
export interface Shift {
  readonly sheet: string;
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

interface Span {
  readonly start: number;
  readonly length: number;
}

/** Where a range is after rows or columns have moved; `undefined` when all of it was taken out. */
export function shiftedRange(range: CellRange, shift: Shift): CellRange | undefined {
  if (range.sheet !== shift.sheet) return range;
  const isRow = shift.axis === "row";
  const { start, length } = shiftedSpan(isRow ? { start: range.row, length: range.rows } : { start: range.column, length: range.columns }, shift);
  if (length === 0) return undefined;
  return isRow ? { ...range, row: start, rows: length } : { ...range, column: start, columns: length };
}

/** As in Excel: what is put in at the first row pushes the span down, what is put in further on makes it longer. */
export function shiftedSpan({ start, length }: Span, { at, count }: Shift): Span {
  if (count > 0) return at <= start ? { start: start + count, length } : { start, length: at < start + length ? length + count : length };
  const end = at - count;
  const before = Math.max(0, Math.min(start, end) - at);
  const inside = Math.max(0, Math.min(start + length, end) - Math.max(start, at));
  return { start: start - before, length: length - inside };
}
