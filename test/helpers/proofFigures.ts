import { components, enablementCategories } from "#engine/categories";
import type { PricedPlan } from "#engine/plan/pricedPlan";
import { roles } from "#engine/roles";
import type { NamedRange } from "#workbook/blueprint/blueprint";
import type { CalculatedCell, CalculatedWorkbook } from "#workbook/blueprint/calculated";
import { firstMonthColumn, monthCount } from "#workbook/layout/months";
import { budgetSheetRows as budget, costRows as cost, headcountRows as headcount } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";

/** What the engine and a worked example both know of a plan. */
export type KnownPlan = Pick<PricedPlan, "headcount" | "totalHeadcount" | "level" | "budget" | "summary"> & Partial<Pick<PricedPlan, "capacity">>;

/** Figures by what they are, e.g. `ML_YearOneTotal` or `headcount.mlEngineer, month 3`. */
export type Figures = ReadonlyMap<string, CalculatedCell>;

export const namedFigures = [
  "ML_YearOnePeople", "ML_YearOneInfrastructure", "ML_YearOneEnablement", "ML_Reserve", "ML_YearOneTotal", "ML_PeopleRunRate", "ML_TotalRunRate",
  "ML_HeadcountMonth12", "ML_PeakHeadcount",
] as const;

interface MonthRow {
  readonly sheet: string;
  readonly row: number;
  readonly valuesOf: (plan: KnownPlan) => readonly number[] | undefined;
}

/** Every monthly row of the workbook that a plan has values for. */
const monthRows: ReadonlyMap<string, MonthRow> = new Map<string, MonthRow>([
  ...roles.map((role, index): [string, MonthRow] => [`headcount.${role}`, { sheet: sheetNames.headcount, row: headcount.headcount + index, valuesOf: (plan) => plan.headcount[role] }]),
  ["headcount", { sheet: sheetNames.headcount, row: headcount.headcountTotal, valuesOf: ({ totalHeadcount }) => totalHeadcount }],
  ["level", { sheet: sheetNames.headcount, row: headcount.level, valuesOf: ({ level }) => level }],
  ["capacity", { sheet: sheetNames.headcount, row: headcount.capacityTotal, valuesOf: ({ capacity }) => capacity }],
  ["pay", { sheet: sheetNames.cost, row: cost.payTotal, valuesOf: (plan) => plan.budget.pay }],
  ["hiring", { sheet: sheetNames.cost, row: cost.hiringTotal, valuesOf: (plan) => plan.budget.hiring }],
  ["backfill", { sheet: sheetNames.cost, row: cost.backfillTotal, valuesOf: (plan) => plan.budget.backfill }],
  ["vacancy", { sheet: sheetNames.cost, row: cost.vacancyTotal, valuesOf: (plan) => plan.budget.vacancy }],
  ...components.map((component, index): [string, MonthRow] => [`infrastructure.${component}`, { sheet: sheetNames.budget, row: budget.infrastructure + index, valuesOf: (plan) => plan.budget.infrastructure[component] }]),
  ...enablementCategories.map((category, index): [string, MonthRow] => [`enablement.${category}`, { sheet: sheetNames.budget, row: budget.enablement + index, valuesOf: (plan) => plan.budget.enablement[category] }]),
  ["total", { sheet: sheetNames.budget, row: budget.spending, valuesOf: (plan) => plan.budget.total }],
]);

interface SingleCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly valueOf: (plan: KnownPlan) => number | null;
}

/** Single cells without a name that a plan has a value for. */
const singleCells: ReadonlyMap<string, SingleCell> = new Map<string, SingleCell>([
  ["capacity of month 12", { sheet: sheetNames.headcount, row: headcount.capacityTotal, column: firstMonthColumn + 11, valueOf: ({ summary }) => summary.effectiveCapacityMonth12 }],
  ["year 2", { sheet: sheetNames.budget, row: budget.yearAmounts + 3, column: firstMonthColumn + 1, valueOf: ({ summary }) => summary.yearTwoTotal }],
  ...(["reserved", "onDemand", "spot"] as const).map((tier, index): [string, SingleCell] => [`gpu.${tier}`, { sheet: sheetNames.budget, row: budget.gpu + index, column: 2, valueOf: ({ summary }) => summary.gpuYearOne[tier] }]),
]);

/** The figures that a calculated workbook shows; those on the list of names are found by their name. */
export function figuresIn(workbook: CalculatedWorkbook, names: readonly NamedRange[]): Figures {
  const figures = new Map<string, CalculatedCell>(namedFigures.map((name) => [name, namedCell(workbook, names, name)]));
  for (const [key, { sheet, row, column }] of singleCells) figures.set(key, cellAt(workbook, sheet, row, column));
  for (const [key, { sheet, row }] of monthRows) {
    for (let month = 1; month <= monthCount; month++) figures.set(`${key}, month ${month}`, cellAt(workbook, sheet, row, firstMonthColumn + month - 1));
  }
  return figures;
}

/** The same figures of a plan; months past its length are 0. Figures that the plan does not know are left out. */
export function figuresOfPlan(plan: KnownPlan): ReadonlyMap<string, number> {
  const figures = new Map<string, number>(namedFigures.map((name) => [name, plan.summary[keyOf(name)] as number]));
  for (const [key, { valueOf }] of singleCells) {
    const value = valueOf(plan);
    if (value !== null) figures.set(key, value);
  }
  for (const [key, { valuesOf }] of monthRows) {
    const values = valuesOf(plan);
    for (let month = 1; values && month <= monthCount; month++) figures.set(`${key}, month ${month}`, values[month - 1] ?? 0);
  }
  return figures;
}

/** Figures that are not within 0.01 of what is expected; `[]` when all agree. */
export function wrongFigures(found: Figures, expected: ReadonlyMap<string, number>): string[] {
  return [...expected]
    .filter(([key, value]) => !(Math.abs(Number(numberOf(found.get(key))) - value) <= 0.01))
    .map(([key, value]) => `${key}: ${JSON.stringify(found.get(key))}, expected ${value}`);
}

export const masterCheck = (workbook: CalculatedWorkbook, names: readonly NamedRange[]): CalculatedCell => namedCell(workbook, names, "ML_MasterCheck");

export const cellAt = (workbook: CalculatedWorkbook, sheet: string, row: number, column: number): CalculatedCell => workbook.get(sheet)?.[row - 1]?.[column - 1] ?? null;

function namedCell(workbook: CalculatedWorkbook, names: readonly NamedRange[], name: string): CalculatedCell {
  const range = names.find((named) => named.name === name)?.range;
  if (!range) throw new Error(`The workbook has no name ${name}.`);
  return cellAt(workbook, range.sheet, range.row, range.column);
}

/** Neither a blank nor text counts as a number. */
const numberOf = (cell: CalculatedCell | undefined): number => (typeof cell === "number" ? cell : Number.NaN);

const keyOf = (name: (typeof namedFigures)[number]) => `${name[3].toLowerCase()}${name.slice(4)}` as keyof KnownPlan["summary"];
