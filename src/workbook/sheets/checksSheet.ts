import { monthlyRows } from "#functions/blocks/monthlyBlock";
import type { Block, Cell, CellRange, SheetBlueprint, WorkbookVariant } from "#workbook/blueprint/blueprint";
import { formulaRectangles } from "#workbook/assembly/formulaRectangles";
import { fixedCell, fixedRange, qualifiedRange } from "#workbook/cells/address";
import { calculation, heading, headingRight, styled, text } from "#workbook/cells/cells";
import { header, headerFormats } from "#workbook/cells/header";
import { monthRow, sectionRow } from "#workbook/cells/monthRow";
import { checkColumns as columns } from "#workbook/layout/columns";
import { constantCell } from "#workbook/layout/constants";
import { headcountCells } from "#workbook/layout/headcount";
import { hireStates, hiresCells } from "#workbook/layout/hires";
import { firstMonthColumn, monthCount } from "#workbook/layout/months";
import { headcountRows, headerRows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";
import { nativeChecks, type Check } from "#workbook/sheets/checkList";
import { engineChecks, nativeMonth } from "#workbook/sheets/engineChecks";

const sheet = sheetNames.checks;
const states = { pass: "pass", fail: "FAIL", notRun: "not run" } as const;
const rows = { master: 6, title: 9, headings: 10, first: 11 } as const;

export const masterCheckCell: CellRange = { sheet, row: rows.master, column: 2, rows: 1, columns: 1 };

/** Rows of the sheet, which depend on how many checks the variant has. */
function layoutOf(variant: WorkbookVariant) {
  const engineCount = variant === "live" ? engineChecks(0, 0).length : 0;
  const checkCount = nativeChecks.length + engineCount;
  const monthlyTitle = rows.first + checkCount + 1;
  const engineRow = monthlyTitle + 2;
  const differenceRow = engineRow + monthlyRows.length + 1;
  const guardTitle = variant === "live" ? differenceRow + monthlyRows.length + 1 : monthlyTitle;
  return { checkCount, monthlyTitle, engineRow, differenceRow, guardTitle, guardFirst: guardTitle + 2 };
}

/** Every check of the workbook with its figures, the engine's own months, and a guard over every formula. */
export function checksSheet(variant: WorkbookVariant, others: readonly SheetBlueprint[]): SheetBlueprint {
  const layout = layoutOf(variant);
  const guarded = [header("checks", "Checks", "Every check with its figures; one that fails turns the master check red on every sheet."), titlesBlock(), checksBlock(variant), ...(variant === "live" ? monthlyBlocks(layout) : [])];
  const ranges = guardedRanges([...others, { name: sheet, blocks: guarded }]);
  return {
    name: sheet,
    kind: "control",
    blocks: [...guarded, statesBlock(variant), guardBlock(ranges, layout.guardFirst), masterBlock(layout.checkCount, layout.guardFirst, ranges.length)],
    columnWidths: new Map([[1, 22], [2, 74], [3, 16], [4, 16], [5, 14], [6, 12], [7, 10]]),
    defaultColumnWidth: 10.5,
    rowHeights: new Map([[1, 24]]),
    frozen: { rows: 4, columns: 2 },
    validations: [],
    conditionalFormats: [...headerFormats(sheet), ...stateFormats(layout.guardFirst + ranges.length)],
    charts: [],
    print: { orientation: "landscape", fitToWidth: 1, fitToHeight: 0, area: { sheet, row: 1, column: 1, rows: layout.guardFirst + ranges.length - 1, columns: columns.state } },
  };
}

const checksOf = (variant: WorkbookVariant): Check[] => {
  const { engineRow, differenceRow } = layoutOf(variant);
  return [...nativeChecks, ...(variant === "live" ? engineChecks(engineRow, differenceRow) : [])];
};

const tableTitle = (title: string): (Cell | null)[] => [text(title, "section"), ...Array.from({ length: columns.state - 1 }, () => styled("section"))];

const titlesBlock = (): Block => ({
  id: "checks.figuresTitles",
  row: rows.title,
  column: 1,
  cells: [
    tableTitle("Figures that must agree"),
    [heading("Sheet"), heading("Check"), headingRight("Expected"), headingRight("Found"), headingRight("Difference"), headingRight("Tolerance"), headingRight("State")],
  ],
});

const checksBlock = (variant: WorkbookVariant): Block => ({
  id: "checks.figures",
  row: rows.first,
  column: 1,
  cells: checksOf(variant).map((check, index) => checkRow(check, rows.first + index)),
});

const checkRow = ({ area, check, expected, found, difference, tolerance = "amountTolerance" }: Check, row: number): Cell[] => [
  text(area),
  text(check),
  calculation(expected, "amount"),
  calculation(found, "amount"),
  calculation(difference ?? `D${row}-C${row}`, "precise"),
  calculation(constantCell(tolerance)),
];

/** States stand in a block of their own: the guard over the figures must not depend on itself. */
const statesBlock = (variant: WorkbookVariant): Block => ({
  id: "checks.states",
  row: rows.first,
  column: columns.state,
  cells: checksOf(variant).map((_, index) => {
    const row = rows.first + index;
    const state = `IF(ISERROR(E${row}),"${states.fail}",IF(ABS(E${row})<=F${row},"${states.pass}","${states.fail}"))`;
    return [calculation(index < nativeChecks.length ? state : `IF(${hiresCells.state}="${hireStates.asWritten}","${states.notRun}",${state})`, "general", "check")];
  }),
});

const monthlyBlocks = ({ monthlyTitle, engineRow, differenceRow }: ReturnType<typeof layoutOf>): Block[] => [
  {
    id: "checks.monthlyTitles",
    row: monthlyTitle,
    column: 1,
    cells: [sectionRow("The engine by month: MUSTER.MONTHLY"), monthRow({ label: "Month", formula: (column) => headcountCells.at(column, headcountRows.month), format: "integer", style: "strong" })],
  },
  { id: "checks.monthlyLabels", row: engineRow, column: 1, cells: monthlyRows.map(({ label }) => [text("Engine"), text(label)]) },
  {
    id: "checks.monthly",
    row: engineRow,
    column: firstMonthColumn,
    cells: monthlyRows.map((_, row) =>
      Array.from({ length: monthCount }, (_month, column): Cell =>
        row === 0 && column === 0 ? { formula: "=MUSTER.MONTHLY(ML_Keys,ML_Active,ML_Benchmarks)", spill: { rows: monthlyRows.length, columns: monthCount }, style: "function", format: "amount" } : styled("function", "amount"),
      ),
    ),
  },
  {
    id: "checks.monthlyDifferences",
    row: differenceRow,
    column: 1,
    cells: monthlyRows.map(({ label }, index) => monthRow({ label: "Formulas − engine", beside: [text(label)], formula: (column) => `${nativeMonth[index](column)}-${column}${engineRow + index}`, format: "difference" })),
  },
];

/** All formulas but those that show the master check, which a guard that feeds it cannot look at. */
const guardedRanges = (sheets: readonly Pick<SheetBlueprint, "name" | "blocks">[]): { id: string; range: CellRange }[] =>
  sheets.flatMap(({ name, blocks }) => blocks.flatMap((block) => formulaRectangles(name, block).flatMap((range) => withoutMasterCheck(range).map((kept) => ({ id: block.id, range: kept })))));

function withoutMasterCheck(range: CellRange): CellRange[] {
  if (range.column !== 1 || range.row !== headerRows.masterCheck) return [range];
  return range.rows === 1 ? [] : [{ ...range, row: range.row + 1, rows: range.rows - 1 }];
}

/** Tables whose rows have keys: a row inserted without a key needs no formula. */
const keysOf: Readonly<Record<string, string>> = { "scenarios.effective": "ML_Keys", "sources.changed": "INDEX(ML_Benchmarks,0,1)" };

const rowsOf = (id: string, reference: string): string => (keysOf[id] ? `SUMPRODUCT((LEN(${keysOf[id]})>0)*1)` : `ROWS(${reference})`);

const guardBlock = (ranges: readonly { id: string; range: CellRange }[], first: number): Block => ({
  id: "checks.guard",
  row: first - 2,
  column: 1,
  cells: [
    tableTitle("Formulas that must still be formulas"),
    [heading("Sheet"), heading("Cells"), headingRight("Formulas written"), headingRight("Formulas found"), headingRight("Overwritten"), headingRight("Tolerance"), headingRight("State")],
    ...ranges.map(({ id, range }, index): Cell[] => {
      const [row, reference] = [first + index, qualifiedRange(range)];
      return [
        text(range.sheet),
        text(`${id}  ${fixedRange(range).replaceAll("$", "")}`, "note"),
        calculation(`${rowsOf(id, reference)}*COLUMNS(${reference})`, "integer"),
        calculation(`SUMPRODUCT(ISFORMULA(${reference})*1)`, "integer"),
        calculation(`C${row}-D${row}`, "amount"),
        calculation("0", "integer"),
        calculation(`IF(ISERROR(E${row}),"${states.fail}",IF(ABS(E${row})<=F${row},"${states.pass}","${states.fail}"))`, "general", "check"),
      ];
    }),
  ],
});

/** Counts what passes rather than what fails, so that an overwritten state is a failure too. */
function masterBlock(checkCount: number, guardFirst: number, guardCount: number): Block {
  const state = (first: number, count: number): string => fixedRange({ sheet, row: first, column: columns.state, rows: count, columns: 1 });
  const tables = [state(rows.first, checkCount), state(guardFirst, guardCount)];
  const guard = fixedRange({ sheet, row: guardFirst, column: columns.expected, rows: guardCount, columns: columns.state - columns.expected });
  const counted = (word: string): string => tables.map((range) => `COUNTIF(${range},"${word}")`).join("+");
  const notPassed = `${tables.map((range) => `ROWS(${range})`).join("+")}-(${counted(states.pass)})-(${counted(states.notRun)})+SUMPRODUCT(1-ISFORMULA(${guard}))`;
  const [failed, notRun] = [fixedCell(rows.master + 1, 2), fixedCell(rows.master + 1, 4)];
  return {
    id: "checks.master",
    row: rows.master,
    column: 1,
    cells: [
      [text("Master check", "labelStrong"), calculation(masterFormula(failed, notRun), "general", "status"), null, null],
      [text("Checks that fail"), calculation(notPassed, "integer"), text("not run"), calculation(counted(states.notRun), "integer")],
    ],
  };
}

/** Nothing else watches the two counts, so this formula asks whether they are still formulas. */
const masterFormula = (failed: string, notRun: string): string =>
  `IF(AND(ISFORMULA(${failed}),ISFORMULA(${notRun})),IF(${failed}>0,${failed}&IF(${failed}=1," check fails"," checks fail")&": see ML Checks",IF(${notRun}>0,"OK, but the add-in is not there to be asked","OK")),"A count of checks is overwritten: see ML Checks")`;

const stateFormats = (end: number): SheetBlueprint["conditionalFormats"] =>
  ([["pass", "good"], ["FAIL", "bad"], ["not run", "attention"]] as const).map(([word, style]) => ({
    range: { sheet, row: rows.first, column: columns.state, rows: end - rows.first, columns: 1 },
    formula: `=$G${rows.first}="${word}"`,
    style,
  }));
