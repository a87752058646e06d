import type { Cell, NumberFormatName, StyleName } from "#workbook/blueprint/blueprint";
import { calculation, text } from "#workbook/cells/cells";
import { columnLetters } from "#workbook/cells/address";
import { firstMonthColumn, monthLetters } from "#workbook/layout/months";

interface MonthRow {
  readonly label: string;
  /** Cells between the label and the months, at most six. */
  readonly beside?: readonly (Cell | null)[];
  /** The month's formula without `=`; `before` is the column to the left. */
  readonly formula: (column: string, before: string) => string;
  readonly format: NumberFormatName;
  readonly style?: StyleName;
}

/** One row of a monthly sheet: label, what belongs beside it, and one formula that is the same in every month. */
export function monthRow({ label, beside = [], formula, format, style = "calculation" }: MonthRow): (Cell | null)[] {
  const between = Array.from({ length: firstMonthColumn - 2 }, (_, index) => beside[index] ?? (style === "calculation" ? null : { style }));
  const months = monthLetters.map((column, index) => calculation(formula(column, columnLetters(firstMonthColumn + index - 1)), format, style));
  return [text(label, style), ...between, ...months];
}

/** A section's title across the label columns and all months. */
export const sectionRow = (title: string): (Cell | null)[] => [text(title, "section"), ...Array.from({ length: firstMonthColumn - 2 + monthLetters.length }, () => ({ style: "section" as const }))];
