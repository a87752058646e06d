import { componentLabels, components, enablementCategories, enablementLabels } from "#engine/categories";
import type { Block, SheetBlueprint, WorkbookVariant } from "#workbook/blueprint/blueprint";
import { calledUp } from "#workbook/cells/calledUp";
import { text } from "#workbook/cells/cells";
import { header, headerFormats } from "#workbook/cells/header";
import { benchmark } from "#workbook/cells/lookups";
import { monthlyPrint, monthlyWidths } from "#workbook/cells/monthlySheet";
import { monthRow, sectionRow } from "#workbook/cells/monthRow";
import { timelineRows } from "#workbook/cells/timelineRows";
import { budgetInput, budgetKeys } from "#workbook/layout/budget";
import { constantCell } from "#workbook/layout/constants";
import { costCells } from "#workbook/layout/cost";
import { headcountCells } from "#workbook/layout/headcount";
import { fixedMonths, months } from "#workbook/layout/months";
import { budgetSheetRows as rows, costRows, headcountRows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";
import { firstYearBlocks } from "#workbook/sheets/firstYearBlocks";
import { gpuBlock, periodsBlocks, runRateBlock } from "#workbook/sheets/budgetTables";

const sheet = sheetNames.budget;

/** The first-year budget, and everything spent by category and month, quarter and year. */
export function budgetSheet(variant: WorkbookVariant, horizonMonths: number): SheetBlueprint {
  return {
    name: sheet,
    kind: "presentation",
    blocks: [
      header("budget", "Budget", "The first year by category, then every category by month, quarter and year, and what year 2 already owes."),
      ...firstYearBlocks(variant),
      { id: "budget.inputsTitle", row: rows.calledUpTitle, column: 1, cells: [[text("Called up from ML Scenarios", "section")]] },
      calledUp("budget", rows.calledUp, budgetKeys),
      timelineBlock(),
      peopleBlock(),
      infrastructureBlock(),
      enablementBlock(),
      spendingBlock(),
      ...periodsBlocks(),
      runRateBlock(),
      gpuBlock(),
    ],
    ...monthlyWidths,
    rowHeights: new Map([[1, 24], [rows.firstYearHeadings, 30], [rows.nativeHeadings, 30], [rows.runRateHeadings, 30]]),
    frozen: { rows: 4, columns: 1 },
    validations: [],
    conditionalFormats: [
      ...headerFormats(sheet),
      { range: { sheet, row: rows.native, column: 6, rows: 3, columns: 1 }, formula: `=$F${rows.native}="no"`, style: "attention" },
      { range: { sheet, row: rows.firstYear, column: 6, rows: 3, columns: 1 }, formula: `=$F${rows.firstYear}="no"`, style: "attention" },
    ],
    charts: [],
    print: monthlyPrint(sheet, rows.gpuTotal, rows.month, horizonMonths),
  };
}

const timelineBlock = (): Block => ({
  id: "budget.timeline",
  row: rows.timeline,
  column: 1,
  cells: [
    ...timelineRows(),
    monthRow({ label: "Quarter of plan", formula: (column) => `INT((${column}$${rows.month}-1)/${constantCell("monthsPerQuarter")})+1`, format: "integer" }),
    monthRow({ label: "Maturity level", formula: (column) => headcountCells.at(column, headcountRows.level), format: "integer" }),
  ],
});

const peopleBlock = (): Block => {
  const year = (column: string): string => `${fixedMonths(rows.year)},${column}$${rows.year}`;
  const headcount = (column: string): string => headcountCells.at(column, headcountRows.headcountTotal);
  return {
    id: "budget.people",
    row: rows.peopleTitle,
    column: 1,
    cells: [
      sectionRow("People, and how the rest of a year is phased"),
      monthRow({ label: "People cost", formula: (column) => costCells.at(column, costRows.peopleTotal), format: "amount" }),
      monthRow({ label: "People cost of the year", formula: (column) => `SUMIFS(${months(rows.people)},${year(column)})`, format: "amount" }),
      monthRow({
        label: "Weight of the month",
        formula: (column) => `${column}$${rows.inPlan}*IF(OR(${budgetInput("phasing")}="even",SUMIFS(${headcountCells.months(headcountRows.headcountTotal)},${year(column)})=0),1,${headcount(column)})`,
        format: "amount",
      }),
      monthRow({ label: "Share of the year", formula: (column) => `IF(${column}$${rows.inPlan}=0,0,${column}${rows.weight}/SUMIFS(${months(rows.weight)},${year(column)}))`, format: "percent" }),
    ],
  };
};

/** The year's amount for a category, in proportion to people, times the month's share of the year. */
const phased = (column: string, share: "infrastructureShare" | "enablementShare"): string =>
  `${column}$${rows.yearPeople}*${budgetInput(share)}/${budgetInput("peopleShare")}*${column}$${rows.yearShare}`;

const infrastructureBlock = (): Block => ({
  id: "budget.infrastructure",
  row: rows.infrastructureTitle,
  column: 1,
  cells: [
    sectionRow("Infrastructure, split by the level of the month"),
    ...components.map((component, index) => {
      const split = (column: string): string => benchmark(`"infrastructure."&${column}$${rows.level}&"."&$B${rows.infrastructure + index}`);
      return monthRow({
        label: componentLabels[component],
        beside: [text(component, "note")],
        formula: (column) => `IF(${column}$${rows.inPlan}=0,0,${phased(column, "infrastructureShare")}*${split(column)})`,
        format: "amount",
      });
    }),
    totalRow("Infrastructure", rows.infrastructure, components.length),
  ],
});

const enablementBlock = (): Block => ({
  id: "budget.enablement",
  row: rows.enablementTitle,
  column: 1,
  cells: [
    sectionRow("Enablement"),
    ...enablementCategories.map((category, index) =>
      monthRow({
        label: enablementLabels[category],
        beside: [text(category, "note")],
        formula: (column) => `${phased(column, "enablementShare")}*${benchmark(`"enablement."&$B${rows.enablement + index}`)}`,
        format: "amount",
      }),
    ),
    totalRow("Enablement", rows.enablement, enablementCategories.length),
  ],
});

const totalRow = (label: string, first: number, count: number) =>
  monthRow({ label, formula: (column) => `SUM(${column}${first}:${column}${first + count - 1})`, format: "amount", style: "total" });

const spendingBlock = (): Block => ({
  id: "budget.spending",
  row: rows.spendingTitle,
  column: 1,
  cells: [
    sectionRow("Spending"),
    monthRow({ label: "All spending", formula: (column) => `${column}${rows.people}+${column}${rows.infrastructureTotal}+${column}${rows.enablementTotal}`, format: "amount", style: "grandTotal" }),
    monthRow({ label: "Cumulative spending", formula: (column, before) => `N(${before}${rows.cumulative})+${column}${rows.spending}`, format: "amount" }),
    monthRow({ label: "First-year total", formula: () => `$B$${rows.total}`, format: "amount" }),
  ],
});
