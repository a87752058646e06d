import type { ScenarioKey } from "#engine/scenario/scenarioSchema";
import { fixedCell, sheetPrefix } from "#workbook/cells/address";
import { fixedMonths } from "#workbook/layout/months";
import { budgetSheetRows as rows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";

const prefix = sheetPrefix(sheetNames.budget);

/** Inputs of the budget sheet, in the order in which they are called up. */
export const budgetKeys = [
  "budgetMode", "firstYearBudget", "peopleShare", "infrastructureShare", "enablementShare", "phasing", "gpuReserved", "gpuOnDemand", "gpuSpot",
] as const satisfies readonly ScenarioKey[];

/** The cell of a called-up input, on the budget sheet itself. */
export const budgetInput = (key: (typeof budgetKeys)[number]): string => fixedCell(rows.calledUp + budgetKeys.indexOf(key), 3);

/** The cells of the budget sheet that other sheets read. */
export const budgetCells = {
  amount: (row: number): string => prefix + fixedCell(row, 2),
  cell: (row: number, column: number): string => prefix + fixedCell(row, column),
  at: (column: string, row: number): string => `${prefix}${column}$${row}`,
  months: (row: number): string => prefix + fixedMonths(row),
} as const;
