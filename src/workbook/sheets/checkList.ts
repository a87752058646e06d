import { shareBands } from "#engine/findings/shareBands";
import { budgetInput, budgetCells } from "#workbook/layout/budget";
import { constantCell } from "#workbook/layout/constants";
import { costCells } from "#workbook/layout/cost";
import { headcountCells } from "#workbook/layout/headcount";
import { hiresCells } from "#workbook/layout/hires";
import { budgetSheetRows as budget, costRows as cost, headcountRows as headcount, hiresRows, scenarioRows } from "#workbook/layout/rows";
import { fixedCell, sheetPrefix } from "#workbook/cells/address";
import { sheetNames } from "#workbook/layout/sheetNames";
import { activeInput } from "#workbook/cells/lookups";

/** Two figures that must agree. `difference` is left out where it is simply found − expected. */
export interface Check {
  readonly area: string;
  readonly check: string;
  readonly expected: string;
  readonly found: string;
  readonly difference?: string;
  readonly tolerance?: "amountTolerance" | "shareTolerance";
}

const sheets = sheetNames;
const all = (months: string): string => `SUM(${months})`;
const lastMonth = (months: string): string => `INDEX(${months},1,${headcountCells.horizon})`;
const budgetMonths = budgetCells.months;
const setting = (key: Parameters<typeof budgetInput>[0]): string => sheetPrefix(sheets.budget) + budgetInput(key);
const inPlan = `${hiresCells.start},"<="&${headcountCells.horizon}`;
const existingTeam = sheetPrefix(sheets.headcount) + fixedCell(headcount.headcountTotal, 3);
const periods = (first: number): string => sheetPrefix(sheets.budget) + `$H$${first + 3}:$AA$${first + 3}`;
const proportional = (key: "infrastructureShare" | "enablementShare"): string => `${all(budgetMonths(budget.people))}*${setting(key)}/${setting("peopleShare")}`;

/** What must hold in every workbook, with or without the add-in. */
export const nativeChecks: readonly Check[] = [
  { area: sheets.scenarios, check: "The active scenario exists (has a name)", expected: "1", found: `IF(LEN(${sheetPrefix(sheets.scenarios)}${fixedCell(scenarioRows.active, 3)})>0,1,0)` },
  { area: sheets.scenarios, check: "Shares of people, infrastructure and enablement add up to 1", expected: "1", found: shareBands.map(({ key }) => activeInput(`"${key}"`)).join("+"), tolerance: "shareTolerance" },
  { area: sheets.scenarios, check: "Shares of GPU capacity add up to 1", expected: "1", found: ["gpuReserved", "gpuOnDemand", "gpuSpot"].map((key) => activeInput(`"${key}"`)).join("+"), tolerance: "shareTolerance" },
  { area: sheets.hires, check: `The block of hires has room left (${hiresRows.count} rows)`, expected: "1", found: `IF(COUNT(${hiresCells.start})<ROWS(${hiresCells.start}),1,0)` },
  { area: sheets.headcount, check: "Team at the end = already there + hires that have started", expected: `${existingTeam}+COUNTIFS(${inPlan})`, found: lastMonth(headcountCells.months(headcount.headcountTotal)) },
  { area: sheets.headcount, check: "Starts of all months = hires that start within the plan", expected: `COUNTIFS(${inPlan})`, found: all(headcountCells.months(headcount.startsTotal)) },
  { area: sheets.headcount, check: "Capacity is never above headcount (months in which it is)", expected: "0", found: `SUMPRODUCT((${headcountCells.months(headcount.capacityTotal)}>${headcountCells.months(headcount.headcountTotal)}+${constantCell("amountTolerance")})*1)` },
  { area: sheets.cost, check: "Loaded cost = the sum of its items, over all roles", expected: [cost.cash, cost.cappedTax, cost.uncappedTax, cost.retirement, cost.insurance, cost.software].map((row) => all(costCells.roleTableRow(row))).join("+"), found: all(costCells.roleTableRow(cost.loaded)) },
  { area: sheets.cost, check: "People cost = pay + hiring + backfill + vacancy, over all months", expected: [cost.payTotal, cost.hiringTotal, cost.backfillTotal, cost.vacancyTotal].map((row) => all(costCells.months(row))).join("+"), found: all(costCells.months(cost.peopleTotal)) },
  { area: sheets.budget, check: "Infrastructure of all months is in proportion to people", expected: proportional("infrastructureShare"), found: all(budgetMonths(budget.infrastructureTotal)) },
  { area: sheets.budget, check: "Enablement of all months is in proportion to people", expected: proportional("enablementShare"), found: all(budgetMonths(budget.enablementTotal)) },
  { area: sheets.budget, check: "All spending = people + infrastructure + enablement", expected: [budget.people, budget.infrastructureTotal, budget.enablementTotal].map((row) => all(budgetMonths(row))).join("+"), found: all(budgetMonths(budget.spending)) },
  { area: sheets.budget, check: "Years add up to the months", expected: all(budgetMonths(budget.spending)), found: all(periods(budget.yearAmounts)) },
  { area: sheets.budget, check: "Quarters add up to the months", expected: all(budgetMonths(budget.spending)), found: all(periods(budget.quarterAmounts)) },
  { area: sheets.budget, check: "Cumulative spending ends at all spending", expected: all(budgetMonths(budget.spending)), found: `MAX(${budgetMonths(budget.cumulative)})` },
  { area: sheets.budget, check: "First-year total = people + infrastructure + enablement + reserve", expected: `SUM(${budgetCells.amount(budget.native)}:${fixedCell(budget.native + 2, 2)})+${budgetCells.amount(budget.reserve)}`, found: budgetCells.amount(budget.total) },
  { area: sheets.budget, check: "GPU spending = training and inference of year 1", expected: [0, 1].map((index) => `SUMIFS(${budgetMonths(budget.infrastructure + index)},${budgetMonths(budget.year)},1)`).join("+"), found: budgetCells.amount(budget.gpuTotal) },
  { area: sheets.budget, check: "Reserve is not negative (1 = holds)", expected: "1", found: `IF(${budgetCells.amount(budget.reserve)}>=-${constantCell("amountTolerance")},1,0)` },
  { area: sheets.summary, check: "First-year total on the summary = budget", expected: budgetCells.amount(budget.total), found: "ML_YearOneTotal" },
  { area: sheets.summary, check: "Headcount in month 12 on the summary = headcount", expected: `INDEX(${headcountCells.months(headcount.headcountTotal)},1,12)`, found: "ML_HeadcountMonth12" },
  { area: sheets.sources, check: "Every benchmark with a key has a number", expected: "SUMPRODUCT((LEN(INDEX(ML_Benchmarks,0,1))>0)*1)", found: "COUNT(INDEX(ML_Benchmarks,0,COLUMNS(ML_Benchmarks)))" },
];
