import type { WorkbookBlueprint, WorkbookVariant } from "#workbook/blueprint/blueprint";
import { tokens, relativeTo, type TokenKind } from "#test/helpers/proofFormula";
import { formulaCellsOf } from "#test/helpers/proofFormulaCells";
import { workbookOf } from "#test/helpers/proofWorkbooks";

const topDown = { budgetMode: "top-down", firstYearBudget: 2_400_000 };
const contents = {
  "Base alone": {},
  "five scenarios, the third active": { scenarios: [{}, { targetLevel: 2 }, topDown, { sizing: "high", horizonMonths: 60 }, { currency: "EUR", vacancyCredit: true }], activeScenario: 3 },
  "changed benchmarks": { scenarios: [{ startMonth: "2029-06", horizonMonths: 12 }], benchmarks: { "size.low.3": 12, "pay.p50.dataEngineer": 201_000 } },
  "a refused scenario": { scenarios: [{ ...topDown, firstYearBudget: 1000 }] },
} as const;
const workbooks = (["live", "hand-over"] as const).flatMap((variant: WorkbookVariant) => Object.entries(contents).map(([name, content]) => [`${variant}, ${name}`, workbookOf(variant, content)] as const));

const allowedNumbers = new Set(["0", "1", "12"]);
const allowedFunctions = new Set(
  `ABS AND COLUMNS COUNT COUNTIF COUNTIFS DATE ERROR.TYPE IF INDEX INT ISERROR ISFORMULA ISNUMBER LEN MATCH MAX MIN MONTH N NA OR ROW ROWS SMALL SUM
  SUMIFS SUMPRODUCT TEXT VLOOKUP YEAR`.split(/\s+/),
);
/** Volatile, or not the same in every program; held against the list above as well, which is shorter. */
const refusedFunctions = "NOW TODAY RAND RANDBETWEEN RANDARRAY OFFSET INDIRECT CELL INFO LET LAMBDA XLOOKUP XMATCH FILTER SORT UNIQUE SEQUENCE AGGREGATE".split(" ");
const longestFormula = 8192;

const tokensOf = (workbook: WorkbookBlueprint, kind: TokenKind) =>
  formulaCellsOf(workbook).flatMap(({ sheet, row, column, cell }) => tokens(cell.formula).filter((token) => token.kind === kind).map(({ text }) => ({ text, at: `${sheet} R${row}C${column}`, formula: cell.formula })));

describe.each(workbooks)("the formulas of a workbook (%s)", (_, workbook) => {
  it("contain no number but 0, 1 and 12", () => {
    expect(tokensOf(workbook, "number").filter(({ text }) => !allowedNumbers.has(text))).toEqual([]);
  });

  it("contain no percent sign, array constant, spill or intersection operator", () => {
    expect(tokensOf(workbook, "operator").filter(({ text }) => ["%", "{", "}", "#", "@", "!", ";"].includes(text))).toEqual([]);
  });

  it("contain no error written out", () => {
    expect(tokensOf(workbook, "error")).toEqual([]);
  });

  it("call only functions that were tried in every program, none volatile", () => {
    const called = [...new Set(tokensOf(workbook, "function").map(({ text }) => text))].filter((name) => !name.startsWith("MUSTER."));
    expect(called.filter((name) => !allowedFunctions.has(name))).toEqual([]);
    expect(refusedFunctions.filter((name) => called.includes(name))).toEqual([]);
  });

  it("read names only that the workbook defines", () => {
    const defined = new Set(workbook.names.map(({ name }) => name));
    expect(tokensOf(workbook, "name").filter(({ text }) => !defined.has(text))).toEqual([]);
  });

  it("stay below the longest formula that Excel takes", () => {
    expect(formulaCellsOf(workbook).filter(({ cell }) => cell.formula.length >= longestFormula)).toEqual([]);
  });

  it("call a function of the add-in in at most 40 cells, each with room for its result", () => {
    const functions = formulaCellsOf(workbook).filter(({ cell }) => /MUSTER\./i.test(cell.formula));
    expect(functions.length).toBe(workbook.variant === "live" ? 8 : 0);
    expect(functions.filter(({ cell }) => !cell.spill)).toEqual([]);
  });
});

describe("two workbooks of one variant", () => {
  it.each(["live", "hand-over"] as const)("have the same formulas, whatever the inputs (%s)", (variant) => {
    const formulas = workbooks.filter(([, workbook]) => workbook.variant === variant).map(([, workbook]) => formulaCellsOf(workbook).map(({ sheet, row, column, cell }) => `${sheet} R${row}C${column} ${cell.formula}`));
    for (const other of formulas.slice(1)) expect(other).toEqual(formulas[0]);
  });
});

/** Formulas that must be copies of one another: along a row of months, periods or roles, down a column of hires, inputs or checks. */
const alongRows: readonly (readonly [block: RegExp, firstColumn: number, lastColumn: number])[] = [
  [/^(headcount\.(timeline|people|starts|capacity)|cost\.(timeline|pay|hiring|backfill|vacancy|people)|budget\.(timeline|people|infrastructure|enablement|spending|years|quarters)|checks\.monthly.*)$/, 8, 67],
  [/^cost\.loaded$/, 3, 8],
  [/^scenarios\.effective$/, 14, 18],
  [/^compare\.differences$/, 8, 11],
  [/^compare\.differences$/, 12, 15],
  [/^hires\.used$/, 1, 8],
];
const downColumns = /^(hires\.used|scenarios\.effective|sources\.changed|checks\.guard|compare\.reasons)$/;

describe.each(workbooks.filter(([name]) => name.includes("alone")))("the formulas of a block (%s)", (_, workbook) => {
  const formulas = formulaCellsOf(workbook).filter(({ cell }) => !cell.spill);

  it.each(alongRows)("are one along each row, in blocks %s from column %d", (block, first, last) => {
    const inRows = formulas.filter((each) => block.test(each.block) && each.column >= first && each.column <= last);
    const byRow = groupBy(inRows, ({ sheet, row }) => `${sheet} row ${row}`);
    expect(byRow.size).toBeGreaterThan(0);
    expect([...byRow].filter(([, cells]) => kinds(cells).size > 1).map(([row, cells]) => [row, ...kinds(cells)])).toEqual([]);
  });

  it("fill every month of a monthly row", () => {
    const monthly = formulas.filter((each) => alongRows[0][0].test(each.block) && !/years|quarters/.test(each.block) && each.column >= 8);
    const byRow = groupBy(monthly, ({ sheet, row }) => `${sheet} row ${row}`);
    expect([...byRow].filter(([, cells]) => cells.length !== 60).map(([row]) => row)).toEqual([]);
  });

  it("are one down each column of a list", () => {
    const lists = formulas.filter((each) => downColumns.test(each.block) && each.block !== "checks.guard");
    const byColumn = groupBy(lists, ({ block, column }) => `${block} column ${column}`);
    expect(byColumn.size).toBeGreaterThan(20);
    expect([...byColumn].filter(([, cells]) => kinds(cells).size > 1).map(([column, cells]) => [column, ...[...kinds(cells)].slice(0, 3)])).toEqual([]);
  });
});

type Located = { readonly row: number; readonly column: number; readonly cell: { readonly formula: string } };

const kinds = (cells: readonly Located[]): Set<string> => new Set(cells.map(({ row, column, cell }) => relativeTo(cell.formula, row, column)));

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
