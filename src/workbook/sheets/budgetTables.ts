import { roleLabels, roles } from "#engine/roles";
import type { Block, Cell } from "#workbook/blueprint/blueprint";
import { columnLetters } from "#workbook/cells/address";
import { calculation, heading, headingRight, styled, text } from "#workbook/cells/cells";
import { budgetInput } from "#workbook/layout/budget";
import { costCells } from "#workbook/layout/cost";
import { headcountCells } from "#workbook/layout/headcount";
import { firstMonthColumn, fixedMonths, monthCount, months } from "#workbook/layout/months";
import { budgetSheetRows as rows, costRows, headcountRows } from "#workbook/layout/rows";

const categories = [
  { label: "People", row: rows.people },
  { label: "Infrastructure", row: rows.infrastructureTotal },
  { label: "Enablement", row: rows.enablementTotal },
  { label: "All spending", row: rows.spending },
] as const;

const yearCount = monthCount / 12;
const quarterCount = monthCount / 3;
const besideColumns = firstMonthColumn - 2;
const periodLetters = (count: number): string[] => Array.from({ length: count }, (_, index) => columnLetters(firstMonthColumn + index));
const labelled = (label: Cell, cells: readonly Cell[]): (Cell | null)[] => [label, ...Array.from({ length: besideColumns }, () => (label.style === "section" || label.style === "totalLabel" ? styled(label.style === "section" ? "section" : "total") : null)), ...cells];

/** The same categories by year and by quarter of the plan. */
export const periodsBlocks = (): Block[] => [
  {
    id: "budget.years",
    row: rows.yearsTitle,
    column: 1,
    cells: [
      labelled(text("By year of the plan", "section"), periodLetters(yearCount).map(() => styled("section"))),
      periodNumbers("Year", rows.years, yearCount),
      labelled(text("Months in plan"), periodLetters(yearCount).map((column) => calculation(`SUMIFS(${fixedMonths(rows.inPlan)},${fixedMonths(rows.year)},${column}$${rows.years})`, "integer"))),
      ...amounts(rows.year, rows.years, yearCount),
    ],
  },
  {
    id: "budget.quarters",
    row: rows.quartersTitle,
    column: 1,
    cells: [
      labelled(text("By quarter of the plan", "section"), periodLetters(quarterCount).map(() => styled("section"))),
      periodNumbers("Quarter", rows.quarters, quarterCount),
      ...amounts(rows.quarter, rows.quarters, quarterCount),
    ],
  },
];

const periodNumbers = (label: string, row: number, count: number) =>
  labelled(text(label, "strong"), periodLetters(count).map((_, index) => calculation(`N(${columnLetters(firstMonthColumn + index - 1)}${row})+1`, "integer", "strong")));

const amounts = (timelineRow: number, numbersRow: number, count: number) =>
  categories.map(({ label, row }, index) => {
    const style = index === categories.length - 1 ? "total" : "calculation";
    return labelled(
      text(label, style),
      periodLetters(count).map((column) => calculation(`SUMIFS(${months(row)},${fixedMonths(timelineRow)},${column}$${numbersRow})`, "amount", style)),
    );
  });

/** What the team of month 12 costs in year 2 if nobody is added, beside what year 1 spends. */
export function runRateBlock(): Block {
  const headings = ["Role", "Headcount, month 12", "Base salary", "Loaded cost", "Share vacant", "Run-rate per head", "Run-rate"];
  return {
    id: "budget.runRate",
    row: rows.runRateTitle,
    column: 1,
    cells: [
      [text("Run-rate: what the team of month 12 costs in year 2 if nobody is added", "section"), ...headings.slice(1).map(() => styled("section"))],
      [heading(headings[0]), ...headings.slice(1).map(headingRight)],
      ...roles.map((role, index) => runRateRow(roleLabels[role], index)),
      [text("People run-rate", "total"), calculation(`SUM(B${rows.runRate}:B${rows.runRateTotal - 1})`, "integer", "total"), ...Array.from({ length: 4 }, () => styled("total")), calculation(`SUM(G${rows.runRate}:G${rows.runRateTotal - 1})`, "amount", "total")],
      [text("Total run-rate (people ÷ share for people)", "grandTotal"), ...Array.from({ length: 5 }, () => styled("grandTotal")), calculation(`G${rows.runRateTotal}/${budgetInput("peopleShare")}`, "amount", "grandTotal")],
      [text("Spent in year 1, for comparison"), ...Array.from({ length: 5 }, () => null), calculation(`B${rows.spent}`, "amount")],
    ],
  };
}

function runRateRow(label: string, index: number): Cell[] {
  const row = rows.runRate + index;
  const figure = (line: number): string => `INDEX(${costCells.roleTableRow(line)},1,MATCH($A${row},${costCells.roleTableRow(costRows.loadedHeadings)},0))`;
  const raised = `(1+${costCells.input("meritRate")})`;
  const hire = `(C${row}*${raised}*${costCells.input("recruitingRate")}+${costCells.input("onboardingPerHire")})`;
  return [
    text(label),
    calculation(`INDEX(${headcountCells.relativeAt("$H", headcountRows.headcount + index)}:${columnOfLastMonth}${headcountRows.headcount + index},1,12)`, "integer"),
    calculation(figure(costRows.base), "amount"),
    calculation(figure(costRows.loaded), "amount"),
    calculation(`${costCells.vacancyCredited}*${figure(costRows.vacancyShare)}`, "rate"),
    calculation(`D${row}*${raised}*(1-E${row})+12*${costCells.monthlyAttrition}*${hire}`, "amount"),
    calculation(`B${row}*F${row}`, "amount"),
  ];
}

const columnOfLastMonth = `$${columnLetters(firstMonthColumn + monthCount - 1)}`;

/** Training and inference of year 1 by how the capacity is bought. */
export function gpuBlock(): Block {
  const [training, inference] = [rows.infrastructure, rows.infrastructure + 1];
  const spend = [training, inference].map((row) => `SUMIFS(${fixedMonths(row)},${fixedMonths(rows.year)},1)`).join("+");
  const tier = (label: string, key: "gpuReserved" | "gpuOnDemand" | "gpuSpot", row: number): Cell[] => [text(label), calculation(`(${spend})*C${row}`, "amount"), calculation(budgetInput(key), "percent")];
  return {
    id: "budget.gpu",
    row: rows.gpuTitle,
    column: 1,
    cells: [
      [text("GPU spending in year 1 (training and inference)", "section"), styled("section"), styled("section")],
      [heading("Bought as"), headingRight("Year 1"), headingRight("Share")],
      tier("Reserved", "gpuReserved", rows.gpu),
      tier("On demand", "gpuOnDemand", rows.gpu + 1),
      tier("Spot", "gpuSpot", rows.gpu + 2),
      [text("GPU spending", "total"), calculation(`SUM(B${rows.gpu}:B${rows.gpuTotal - 1})`, "amount", "total"), calculation(`SUM(C${rows.gpu}:C${rows.gpuTotal - 1})`, "percent", "total")],
    ],
  };
}
