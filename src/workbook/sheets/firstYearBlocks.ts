import { budgetColumns, budgetRows } from "#functions/blocks/budgetBlock";
import { shareBands } from "#engine/findings/shareBands";
import type { Block, Cell, NumberFormatName, WorkbookVariant } from "#workbook/blueprint/blueprint";
import { columnLetters } from "#workbook/cells/address";
import { calculation, heading, headingRight, styled, text } from "#workbook/cells/cells";
import { budgetInput } from "#workbook/layout/budget";
import { constantCell } from "#workbook/layout/constants";
import { fixedMonths, months } from "#workbook/layout/months";
import { budgetSheetRows as rows } from "#workbook/layout/rows";

const formats: readonly NumberFormatName[] = ["general", "amount", "percent", "percent", "percent", "general", "difference"];
const sources = [rows.people, rows.infrastructureTotal, rows.enablementTotal] as const;
const shares = ["peopleShare", "infrastructureShare", "enablementShare"] as const;

/** The first year twice: as the function says it, and from the formulas below; a check holds one against the other. */
export const firstYearBlocks = (variant: WorkbookVariant): Block[] => [
  titledBlock("budget.firstYearTitle", rows.firstYearTitle, "First-year budget"),
  variant === "live" ? liveBlock() : referenceBlock(),
  titledBlock("budget.nativeTitle", rows.nativeTitle, "The same from formulas"),
  nativeBlock(),
];

const titledBlock = (id: string, row: number, title: string): Block => {
  const [category, ...columns] = budgetColumns;
  return {
    id,
    row,
    column: 1,
    cells: [[text(title, "section"), ...columns.map(() => styled("section"))], [heading(category), ...columns.map(headingRight)]],
  };
};

const liveBlock = (): Block => ({
  id: "budget.firstYear",
  row: rows.firstYear,
  column: 1,
  cells: budgetRows.map((_, row) =>
    formats.map((format, column): Cell =>
      row === 0 && column === 0
        ? { formula: "=MUSTER.BUDGET(ML_Keys,ML_Active,ML_Benchmarks)", spill: { rows: budgetRows.length, columns: formats.length }, style: "function" }
        : styled("function", format),
    ),
  ),
});

const referenceBlock = (): Block => ({
  id: "budget.firstYear",
  row: rows.firstYear,
  column: 1,
  cells: budgetRows.map((_, row) => formats.map((format, column) => calculation(`${columnLetters(column + 1)}${rows.native + row}`, format))),
});

const nativeBlock = (): Block => ({ id: "budget.native", row: rows.native, column: 1, cells: [...sources.map((_, index) => categoryRow(index)), ...totalRows()] });

function categoryRow(index: number): Cell[] {
  const row = rows.native + index;
  const tolerance = constantCell("shareTolerance");
  const { category } = shareBands[index];
  return [
    text(budgetRows[index]),
    calculation(`SUMIFS(${months(sources[index])},${fixedMonths(rows.year)},1)`, "amount"),
    calculation(budgetInput(shares[index]), "percent"),
    calculation(constantCell(`${category}BandLow`), "percent"),
    calculation(constantCell(`${category}BandHigh`), "percent"),
    calculation(`IF(AND(C${row}>=D${row}-${tolerance},C${row}<=E${row}+${tolerance}),"yes","no")`, "general", "calculationRight"),
    calculation(`IF(F${row}="yes",0,B$${rows.spent}*(MIN(MAX(C${row},D${row}),E${row})-C${row}))`, "difference"),
  ];
}

function totalRows(): Cell[][] {
  const blank = (style: "total" | "grandTotal" | "calculation"): Cell[] => Array.from({ length: 4 }, () => calculation('""', "general", style));
  const last = rows.spent - 1;
  return [
    [text("Spent", "total"), calculation(`SUM(B${rows.native}:B${last})`, "amount", "total"), calculation(`SUM(C${rows.native}:C${last})`, "percent", "total"), ...blank("total")],
    [text("Reserve"), calculation(`IF(${budgetInput("budgetMode")}="top-down",${budgetInput("firstYearBudget")},B${rows.spent})-B${rows.spent}`, "amount"), calculation('""'), ...blank("calculation")],
    [text("First-year total", "grandTotal"), calculation(`B${rows.spent}+B${rows.reserve}`, "amount", "grandTotal"), calculation('""', "general", "grandTotal"), ...blank("grandTotal")],
  ];
}
