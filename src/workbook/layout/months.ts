import { columnLetters } from "#workbook/cells/address";
import type { CellRange } from "#workbook/blueprint/blueprint";
import { monthsInBlock } from "#functions/blocks/monthlyBlock";

/** The same month stands in the same column on every monthly sheet. */
export const firstMonthColumn = 8;
export const monthCount = monthsInBlock;
export const lastMonthColumn = firstMonthColumn + monthCount - 1;

/** Columns of the months, from left to right. */
export const monthLetters: readonly string[] = Array.from({ length: monthCount }, (_, index) => columnLetters(firstMonthColumn + index));

const [first, last] = [monthLetters[0], monthLetters[monthCount - 1]];

/** All months of a row, fixed in both directions: `$H$20:$BO$20`. */
export const fixedMonths = (row: number): string => `$${first}$${row}:$${last}$${row}`;

/** All months of a row, fixed in columns only: `$H20:$BO20`. */
export const months = (row: number): string => `$${first}${row}:$${last}${row}`;

export const monthsRange = (sheet: string, row: number, count: number = monthCount): CellRange => ({ sheet, row, column: firstMonthColumn, rows: 1, columns: count });
