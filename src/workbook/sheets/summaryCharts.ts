import { roleLabels, roles } from "#engine/roles";
import type { CellRange, Chart } from "#workbook/blueprint/blueprint";
import { monthsRange } from "#workbook/layout/months";
import { budgetSheetRows, headcountRows, summaryRows as rows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";

const sheet = sheetNames.summary;
const roleColors = ["24405A", "4C8DAE", "E0A458", "7A9E7E", "B5654A", "8E7DA6"];
const area = (row: number, column: number, height: number, width: number): CellRange => ({ sheet, row, column, rows: height, columns: width });

/** Team, cost against the first-year total, and the split of year 1; they show the first `horizonMonths` months. */
export function summaryCharts(horizonMonths: number): Chart[] {
  const monthsOf = (ofSheet: string, row: number): CellRange => monthsRange(ofSheet, row, horizonMonths);
  return [
    {
      id: "summary.split",
      kind: "doughnut",
      title: "First year by category",
      alternativeText: "Doughnut of the first-year total: people, infrastructure, enablement and reserve.",
      categories: area(rows.figures + 1, 1, 4, 1),
      series: [{ name: "Year 1", values: area(rows.figures + 1, 2, 4, 1), color: roleColors[0] }],
      anchor: area(rows.figuresHeadings, 4, 17, 1),
    },
    {
      id: "summary.headcount",
      kind: "stackedColumn",
      title: "Headcount by role",
      alternativeText: "Stacked columns of people by role in each month of the plan.",
      categories: monthsOf(sheetNames.headcount, headcountRows.calendar),
      series: roles.map((role, index) => ({ name: roleLabels[role], values: monthsOf(sheetNames.headcount, headcountRows.headcount + index), color: roleColors[index] })),
      axes: { category: "Month", value: "People", valueFormat: "integer" },
      anchor: area(rows.charts, 1, rows.chartRows, 3),
    },
    {
      id: "summary.cumulative",
      kind: "line",
      title: "Cumulative cost against the first-year total",
      alternativeText: "Line of spending added up by month, beside the first-year total.",
      categories: monthsOf(sheetNames.budget, budgetSheetRows.calendar),
      series: [
        { name: "Cumulative spending", values: monthsOf(sheetNames.budget, budgetSheetRows.cumulative), color: roleColors[0] },
        { name: "First-year total", values: monthsOf(sheetNames.budget, budgetSheetRows.budgetLine), color: roleColors[2] },
      ],
      axes: { category: "Month", value: "Amount", valueFormat: "amount" },
      anchor: area(rows.charts, 4, rows.chartRows, 5),
    },
  ];
}
