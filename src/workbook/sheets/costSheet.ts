import type { Block, Cell, SheetBlueprint } from "#workbook/blueprint/blueprint";
import { calledUp } from "#workbook/cells/calledUp";
import { calculation, text } from "#workbook/cells/cells";
import { header, headerFormats } from "#workbook/cells/header";
import { monthlyPrint, monthlyWidths } from "#workbook/cells/monthlySheet";
import { monthRow } from "#workbook/cells/monthRow";
import { roleRows } from "#workbook/cells/roleRows";
import { timelineRows } from "#workbook/cells/timelineRows";
import { costInput, costKeys, roleFigure } from "#workbook/layout/cost";
import { headcountCells } from "#workbook/layout/headcount";
import { costRows as rows, headcountRows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";
import { loadedCostBlock } from "#workbook/sheets/loadedCostBlock";

const sheet = sheetNames.cost;
const attrition = `$C$${rows.monthlyAttrition}`;

/** What one person costs, itemised, and what the team costs by role and month. */
export function costSheet(horizonMonths: number): SheetBlueprint {
  return {
    name: sheet,
    kind: "workings",
    blocks: [
      header("cost", "Cost of people", "What one person costs fully loaded, and what the team costs month by month. Amounts are not rounded, only shown so."),
      { id: "cost.inputsTitle", row: rows.calledUp - 1, column: 1, cells: [[text("Called up from ML Scenarios", "section")]] },
      calledUp("cost", rows.calledUp, costKeys),
      derivedBlock(),
      loadedCostBlock(),
      timelineBlock(),
      payBlock(),
      hiringBlock(),
      backfillBlock(),
      vacancyBlock(),
      totalBlock(),
    ],
    ...monthlyWidths,
    rowHeights: new Map([[1, 24], [rows.loadedHeadings, 30]]),
    frozen: { rows: 4, columns: 1 },
    validations: [],
    conditionalFormats: headerFormats(sheet),
    charts: [],
    print: monthlyPrint(sheet, rows.peopleTotal, rows.month, horizonMonths),
  };
}

const derivedBlock = (): Block => ({
  id: "cost.derived",
  row: rows.monthlyAttrition,
  column: 1,
  cells: [
    [text("Attrition in a month"), text("1 − (1 − attrition)^(1/12)", "note"), calculation(`1-(1-${costInput("attritionRate")})^(1/12)`, "rate"), text("share / month", "note")],
    [text("Vacancy credited (1/0)"), text("yes = 1", "note"), calculation(`IF(OR(${costInput("vacancyCredit")}="yes",N(${costInput("vacancyCredit")})=1),1,0)`, "integer"), text("1 / 0", "note")],
  ],
});

const timelineBlock = (): Block => ({
  id: "cost.timeline",
  row: rows.timeline,
  column: 1,
  cells: [
    ...timelineRows(),
    monthRow({ label: "Pay relative to year 1", formula: (column) => `(1+${costInput("meritRate")})^(${column}$${rows.year}-1)`, format: "factor" }),
  ],
});

const headcountAt = (column: string, index: number): string => headcountCells.relativeAt(column, headcountRows.headcount + index);
const startsAt = (column: string, index: number): string => headcountCells.relativeAt(column, headcountRows.starts + index);
const raiseAt = (column: string): string => `${column}$${rows.raise}`;
const loadedOf = (row: number): Cell => calculation(roleFigure(rows.loaded, `$A${row}`), "amount");
const baseOf = (row: number): Cell => calculation(roleFigure(rows.base, `$A${row}`), "amount");
const costOfHire = (column: string, row: number): string => `($C${row}*${raiseAt(column)}*${costInput("recruitingRate")}+${costInput("onboardingPerHire")})`;

const payBlock = (): Block =>
  roleRows({
    id: "cost.pay", title: "Pay = headcount × loaded cost ÷ 12 × raise", titleRow: rows.payTitle, total: "Pay", format: "amount",
    beside: (_, row) => [text("Loaded cost per year", "note"), loadedOf(row)],
    formula: (column, row, index) => `${headcountAt(column, index)}*$C${row}/12*${raiseAt(column)}`,
  });

const hiringBlock = (): Block =>
  roleRows({
    id: "cost.hiring", title: "Hiring = starts × (base × raise × recruiting fee + onboarding)", titleRow: rows.hiringTitle, total: "Hiring", format: "amount",
    beside: (_, row) => [text("Base salary per year", "note"), baseOf(row)],
    formula: (column, row, index) => `${startsAt(column, index)}*${costOfHire(column, row)}`,
  });

const backfillBlock = (): Block =>
  roleRows({
    id: "cost.backfill", title: "Backfill = headcount × attrition in a month × cost of a hire", titleRow: rows.backfillTitle, total: "Backfill", format: "amount",
    beside: (_, row) => [text("Base salary per year", "note"), baseOf(row)],
    formula: (column, row, index) => `${headcountAt(column, index)}*${attrition}*${costOfHire(column, row)}`,
  });

const vacancyBlock = (): Block =>
  roleRows({
    id: "cost.vacancy", title: "Vacancy = pay saved while leavers are replaced (only with vacancy credit)", titleRow: rows.vacancyTitle, total: "Vacancy", format: "amount",
    beside: (_, row) => [text("Loaded cost, vacant share", "note"), loadedOf(row), calculation(roleFigure(rows.vacancyShare, `$A${row}`), "rate")],
    formula: (column, row, index) => `-$C$${rows.vacancyCredited}*${headcountAt(column, index)}*$D${row}*$C${row}/12*${raiseAt(column)}`,
  });

const totalBlock = (): Block => {
  const parts = [rows.payTotal, rows.hiringTotal, rows.backfillTotal, rows.vacancyTotal];
  return {
    id: "cost.people",
    row: rows.peopleTotal,
    column: 1,
    cells: [monthRow({ label: "People cost", formula: (column) => parts.map((row) => `${column}${row}`).join("+"), format: "amount", style: "grandTotal" })],
  };
};
