import { fixedMonths } from "#workbook/layout/months";
import { costRows as rows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";
import { fixedCell, fixedRange, sheetPrefix } from "#workbook/cells/address";
import { roles } from "#engine/roles";
import type { ScenarioKey } from "#engine/scenario/scenarioSchema";

const sheet = sheetNames.cost;
const prefix = sheetPrefix(sheet);
const valueColumn = 3;

/** Inputs of the cost sheet, in the order in which they are called up. */
export const costKeys = [
  "bonusRate", "payrollTaxRate", "payrollTaxCap", "payrollTaxUncappedRate", "retirementRate", "insurancePerHead", "softwarePerHead",
  "onboardingPerHire", "recruitingRate", "meritRate", "attritionRate", "vacancyCredit", "payPosition",
] as const satisfies readonly ScenarioKey[];

/** The cell of a called-up input, on the cost sheet itself. */
export const costInput = (key: (typeof costKeys)[number]): string => fixedCell(rows.calledUp + costKeys.indexOf(key), valueColumn);

/** The table of loaded cost has one column for each role from here on. */
export const firstRoleColumn = 3;

/** A row of that table over all roles. */
export const roleTableRow = (row: number): string => fixedRange({ sheet, row, column: firstRoleColumn, rows: 1, columns: roles.length });

/** What the table says for the role whose label stands in a cell; for the cost sheet itself. */
export const roleFigure = (row: number, labelCell: string): string => `INDEX(${roleTableRow(row)},1,MATCH(${labelCell},${roleTableRow(rows.loadedHeadings)},0))`;

/** The cells of the cost sheet that other sheets read. */
export const costCells = {
  input: (key: (typeof costKeys)[number]): string => prefix + costInput(key),
  monthlyAttrition: prefix + fixedCell(rows.monthlyAttrition, valueColumn),
  vacancyCredited: prefix + fixedCell(rows.vacancyCredited, valueColumn),
  roleTableRow: (row: number): string => prefix + roleTableRow(row),
  at: (column: string, row: number): string => `${prefix}${column}$${row}`,
  months: (row: number): string => prefix + fixedMonths(row),
} as const;
