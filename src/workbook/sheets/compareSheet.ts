import { compareFigures } from "#functions/blocks/compareBlock";
import type { Block, Cell, NumberFormatName, SheetBlueprint, StyleName, WorkbookVariant } from "#workbook/blueprint/blueprint";
import type { WrittenResults } from "#workbook/assembly/writtenResults";
import { columnLetters, fixedRange, sheetPrefix } from "#workbook/cells/address";
import { calculation, heading, headingRight, styled, text } from "#workbook/cells/cells";
import { header, headerFormats } from "#workbook/cells/header";
import { scenarioColumns } from "#workbook/layout/columns";
import { scenarioRows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";

const sheet = sheetNames.compare;
const scenarios = scenarioColumns.scenarios;
const rows = { title: 6, block: 7, figures: 9, reasonsTitle: 7 + 2 + compareFigures.length + 2 } as const;
const blockRows = compareFigures.length + 2;
const reasonCount = 20;
const differenceColumn = scenarios + 3;
const lastColumn = differenceColumn + 2 * (scenarios - 1);

/** Row of a figure on this sheet, by its label. */
export const compareRow = (label: string): number => rows.figures + compareFigures.findIndex((figure) => figure.label === label);

/** All scenarios side by side, what they differ by, and why. */
export function compareSheet(written: WrittenResults): SheetBlueprint {
  return {
    name: sheet,
    kind: "presentation",
    blocks: [
      header("compare", "Scenarios compared", "Every scenario planned in full. Differences are to Base; below stands which inputs make them."),
      titlesBlock(written),
      valuesBlock(written),
      differencesBlock(),
      reasonsBlock(),
    ],
    columnWidths: new Map([[1, 38], ...Array.from({ length: scenarios }, (_, index): [number, number] => [index + 2, 17]), [scenarios + 2, 3]]),
    defaultColumnWidth: 13,
    rowHeights: new Map([[1, 24], [rows.block + 1, 42]]),
    frozen: { rows: rows.block, columns: 1 },
    validations: [],
    conditionalFormats: [
      ...headerFormats(sheet),
      { range: { sheet, row: rows.block + 1, column: 2, rows: 1, columns: scenarios }, formula: `=AND(LEN(B${rows.block + 1})>0,B${rows.block + 1}<>"planned")`, style: "bad" },
    ],
    charts: [],
    print: { orientation: "landscape", fitToWidth: 1, fitToHeight: 0, area: { sheet, row: 1, column: 1, rows: rows.reasonsTitle + 1 + reasonCount, columns: lastColumn } },
  };
}

const titlesBlock = ({ variant, writtenOnSerial }: WrittenResults): Block => ({
  id: "compare.titles",
  row: rows.title,
  column: 1,
  cells: [[
    ...(variant === "live"
      ? [text("Key figures by scenario", "section"), styled("section")]
      : [text("Key figures by scenario, as written on", "section"), { value: writtenOnSerial, style: "section", format: "date" } as const]),
    ...Array.from({ length: scenarios - 1 }, () => styled("section")),
    null,
    text("Difference to Base", "section"), ...Array.from({ length: scenarios - 2 }, () => styled("section")),
    text("Relative to Base", "section"), ...Array.from({ length: scenarios - 2 }, () => styled("section")),
  ]],
});

const formatOfRow = (row: number): NumberFormatName => compareFigures[row - 2]?.format ?? "general";

const valuesBlock = ({ variant, compare }: WrittenResults): Block => ({
  id: "compare.values",
  row: rows.block,
  column: 1,
  cells: Array.from({ length: blockRows }, (_, row) =>
    Array.from({ length: scenarios + 1 }, (_column, column): Cell => {
      const style = styleOf(row, column, variant);
      const format = column === 0 ? "general" : formatOfRow(row);
      if (variant !== "live") return { value: compare[row][column] ?? "", style, format };
      if (row > 0 || column > 0) return styled(style, format);
      return { formula: "=MUSTER.COMPARE(ML_Keys,ML_Effective,ML_Benchmarks)", spill: { rows: blockRows, columns: scenarios + 1 }, style };
    }),
  ),
});

function styleOf(row: number, column: number, variant: WorkbookVariant): StyleName {
  if (row === 0) return column === 0 ? "heading" : "headingRight";
  if (row === 1) return "wrapped";
  if (variant === "live") return "function";
  return column === 0 ? "label" : "calculation";
}

function differencesBlock(): Block {
  const others = Array.from({ length: scenarios - 1 }, (_, index) => columnLetters(index + 3));
  const names = others.map((column) => calculation(`IF(LEN(${column}$${rows.block})>0,${column}$${rows.block},"")`, "general", "headingRight"));
  return {
    id: "compare.differences",
    row: rows.block,
    column: differenceColumn,
    cells: [[...names, ...names], ...compareFigures.map((figure, index) => differenceRow(others, rows.figures + index, figure.format))].flatMap((row, index) =>
      index === 0 ? [row, row.map(() => styled("calculation"))] : [row],
    ),
  };
}

function differenceRow(others: readonly string[], row: number, format: NumberFormatName): Cell[] {
  const both = (column: string): string => `ISNUMBER(${column}${row}),ISNUMBER($B${row})`;
  return [
    ...others.map((column) => calculation(`IF(AND(${both(column)}),${column}${row}-$B${row},"")`, format === "amount" ? "difference" : format)),
    ...others.map((column) => (format === "amount" ? calculation(`IF(AND(${both(column)},N($B${row})<>0),${column}${row}/$B${row}-1,"")`, "percent") : styled("calculation"))),
  ];
}

/** Inputs in which a scenario differs from Base, found by the row numbers that ML Scenarios marks. */
function reasonsBlock(): Block {
  const onScenarios = (column: number, columns = 1): string =>
    sheetPrefix(sheetNames.scenarios) + fixedRange({ sheet: sheetNames.scenarios, row: scenarioRows.first, column, rows: scenarioRows.count, columns });
  const marked = onScenarios(scenarioColumns.differs);
  const position = (row: number): string => `SMALL(${marked},ROW(A${row})-ROW($A$${rows.reasonsTitle + 1}))-ROW(${onScenarios(scenarioColumns.label).replace(/:.*$/, "")})+1`;
  const found = (row: number, column: string): string => `IF(ROW(A${row})-ROW($A$${rows.reasonsTitle + 1})>COUNT(${marked}),"",${column})`;
  const reasonRow = (row: number): Cell[] => [
    calculation(found(row, `INDEX(${onScenarios(scenarioColumns.label)},${position(row)})`), "general", "calculationText"),
    ...Array.from({ length: scenarios }, (_, index) => calculation(found(row, `INDEX(${onScenarios(scenarioColumns.effective + index)},${position(row)})`), "general", "calculationRight")),
  ];
  return {
    id: "compare.reasons",
    row: rows.reasonsTitle,
    column: 1,
    cells: [
      [text("Why they differ: inputs that are not the same in every scenario", "section"), ...Array.from({ length: scenarios }, () => styled("section"))],
      [heading("Input"), ...Array.from({ length: scenarios }, (_, index) => headingRight(index === 0 ? "Base" : `Scenario ${index + 1}`))],
      ...Array.from({ length: reasonCount }, (_, index) => reasonRow(rows.reasonsTitle + 2 + index)),
    ],
  };
}
