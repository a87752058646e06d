import { staffingColumns } from "#functions/blocks/staffingBlock";
import { budgetRows } from "#functions/blocks/budgetBlock";
import { monthlyRows } from "#functions/blocks/monthlyBlock";
import { compareFigures } from "#functions/blocks/compareBlock";
import { roles } from "#engine/roles";
import { budgetCells } from "#workbook/layout/budget";
import { costCells } from "#workbook/layout/cost";
import { headcountCells } from "#workbook/layout/headcount";
import { fixedMonths } from "#workbook/layout/months";
import { budgetSheetRows as budget, costRows as cost, headcountRows as headcount, summaryRows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";
import { fixedRange, sheetPrefix } from "#workbook/cells/address";
import type { Check } from "#workbook/sheets/checkList";
import { compareRow } from "#workbook/sheets/compareSheet";

/** Where the sheet's own figure for each row of MUSTER.MONTHLY stands in a month's column, in the order of its rows. */
export const nativeMonth: readonly ((column: string) => string)[] = [
  (column) => headcountCells.at(column, headcount.level),
  (column) => headcountCells.at(column, headcount.headcountTotal),
  (column) => headcountCells.at(column, headcount.startsTotal),
  (column) => headcountCells.at(column, headcount.capacityTotal),
  (column) => costCells.at(column, cost.payTotal),
  (column) => costCells.at(column, cost.hiringTotal),
  (column) => costCells.at(column, cost.backfillTotal),
  (column) => costCells.at(column, cost.vacancyTotal),
  (column) => budgetCells.at(column, budget.infrastructureTotal),
  (column) => budgetCells.at(column, budget.enablementTotal),
  (column) => budgetCells.at(column, budget.spending),
];

const range = (sheet: string, row: number, column: number, rows: number, columns: number): string => sheetPrefix(sheet) + fixedRange({ sheet, row, column, rows, columns });

/** What must agree between the functions and the formulas; only a live workbook has these. */
export function engineChecks(engineRow: number, differenceRow: number): Check[] {
  return [
    ...monthlyRows.map(({ label }, index): Check => ({
      area: "Engine, by month",
      check: `${label}: formulas agree with the engine in every month`,
      expected: `SUM(${fixedMonths(engineRow + index)})`,
      found: `SUM(${fixedMonths(engineRow + index)})+SUM(${fixedMonths(differenceRow + index)})`,
      difference: `SUMPRODUCT(ABS(${fixedMonths(differenceRow + index)}))`,
    })),
    staffingCheck(),
    budgetCheck(),
    compareCheck(),
  ];
}

function staffingCheck(): Check {
  const size = [roles.length + 1, staffingColumns.length - 1] as const;
  const engine = range(sheetNames.summary, summaryRows.figures, 6, ...size);
  const native = range(sheetNames.headcount, headcount.staffing, 2, ...size);
  return { area: "Engine", check: "Team at three moments (ML Summary) agrees with ML Headcount", expected: `SUM(${engine})`, found: `SUM(${native})`, difference: `SUMPRODUCT(ABS(${engine}-${native}))` };
}

function budgetCheck(): Check {
  const engine = range(sheetNames.budget, budget.firstYear, 2, budgetRows.length, 1);
  const native = range(sheetNames.budget, budget.native, 2, budgetRows.length, 1);
  return { area: "Engine", check: "First-year budget agrees with the formulas below it", expected: `SUM(${engine})`, found: `SUM(${native})`, difference: `SUMPRODUCT(ABS(${engine}-${native}))` };
}

function compareCheck(): Check {
  const [total] = compareFigures;
  const figure = range(sheetNames.compare, compareRow(total.label), 2, 1, 5);
  return { area: "Engine", check: "First-year total of the active scenario on ML Compare agrees with the summary", expected: `INDEX(${figure},1,ML_ActiveScenario)`, found: "ML_YearOneTotal" };
}
