import { built, formulasOf, sheetOf, valuesIn } from "#test/unit/workbook/built";
import type { WorkbookBlueprint } from "#workbook/blueprint/blueprint";
import { keysRange } from "#workbook/assembly/inputNames";
import { sheetNames } from "#workbook/layout/sheetNames";

const live = built();
const copy = built({ variant: "hand-over" });
const variants: [string, WorkbookBlueprint][] = [["live", live], ["hand-over", copy]];
const refused = { budgetMode: "top-down", firstYearBudget: 1000 };
const native = [live, copy].flatMap(formulasOf).filter(({ formula }) => !formula.includes("MUSTER."));

/** Formulas without the texts in them. */
const withoutTexts = native.map(({ id, formula }) => ({ id, formula, bare: formula.replace(/"[^"]*"/g, "").replace(/'[^']*'!/g, "") }));

describe("buildWorkbook", () => {
  it("has nine sheets in order", () => {
    expect(live.sheets.map(({ name }) => name)).toEqual(Object.values(sheetNames));
  });

  it("gives the same blueprint for the same input", () => {
    expect(built()).toEqual(live);
  });

  it.each(variants)("has blocks of their own names, none within another: %s", (_, { sheets }) => {
    const ids = sheets.flatMap(({ blocks }) => blocks.map(({ id }) => id));
    const taken = sheets.flatMap(({ name, blocks }) => blocks.flatMap(({ row, column, cells }) => cells.flatMap((line, down) => line.flatMap((cell, right) => (cell ? [`${name} ${row + down} ${column + right}`] : [])))));
    expect([new Set(ids).size, new Set(taken).size]).toEqual([ids.length, taken.length]);
  });

  it.each(variants)("has rectangular blocks: %s", (_, { sheets }) => {
    const ragged = sheets.flatMap(({ blocks }) => blocks).filter(({ cells }) => cells.length === 0 || cells[0].length === 0 || cells.some((row) => row.length !== cells[0].length));
    expect(ragged.map(({ id }) => id)).toEqual([]);
  });

  it.each(variants)("never gives a cell both a value and a formula, nor a number that is none: %s", (_, { sheets }) => {
    const cells = sheets.flatMap(({ blocks }) => blocks.flatMap((block) => block.cells.flat()));
    expect(cells.filter((cell) => cell?.value !== undefined && (cell.formula !== undefined || Number.isNaN(cell.value)))).toEqual([]);
  });

  it("can be built of a scenario that cannot be planned", () => {
    expect(valuesIn(built({ scenarios: [refused], variant: "hand-over" }), { ...keysRange, rows: 1 })).toEqual([["name"]]);
  });
});

describe("functions in the workbook", () => {
  const calls = formulasOf(live).filter(({ formula }) => formula.includes("MUSTER."));

  it("stand in one cell each", () => {
    expect(calls.map(({ formula }) => formula).sort()).toEqual([
      "=MUSTER.BUDGET(ML_Keys,ML_Active,ML_Benchmarks)", "=MUSTER.COMPARE(ML_Keys,ML_Effective,ML_Benchmarks)", "=MUSTER.FINDINGS(ML_Keys,ML_Active,ML_Benchmarks)", "=MUSTER.HIRES(ML_Keys,ML_Active,ML_Benchmarks)",
      "=MUSTER.MONTHLY(ML_Keys,ML_Active,ML_Benchmarks)", "=MUSTER.ROADMAP(ML_Keys,ML_Active,ML_Benchmarks)", "=MUSTER.STAFFING(ML_Keys,ML_Active,ML_Benchmarks)", "=MUSTER.VERSION()",
    ]);
  });

  it.each(calls.map(({ id }) => id))("have room to spill within their block: %s", (id) => {
    const block = live.sheets.flatMap(({ blocks }) => blocks).find((found) => found.id === id);
    const [row, column] = block?.cells.flatMap((line, down) => line.flatMap((cell, right) => (cell?.spill ? [[down, right]] : [])))[0] ?? [];
    const { rows, columns } = block?.cells[row][column]?.spill ?? { rows: 0, columns: 0 };
    const area = block?.cells.slice(row, row + rows).map((line) => line.slice(column, column + columns)) ?? [];
    expect([area.length, area[0].length]).toEqual([rows, columns]);
    expect(area.flat().slice(1).filter((cell) => cell?.value !== undefined || cell?.formula !== undefined)).toEqual([]);
  });

  it.each([["valid", copy], ["refused", built({ variant: "hand-over", scenarios: [refused] })]])("are left out of a hand-over copy of a %s scenario", (_, workbook) => {
    expect(formulasOf(workbook).filter(({ formula }) => formula.includes("MUSTER"))).toEqual([]);
  });

  it("leave values in the copy, with their date", () => {
    const state = sheetOf(copy, sheetNames.hires).blocks.find(({ id }) => id === "hires.state")?.cells;
    expect([state?.[0][1], state?.[2][1]]).toMatchObject([{ value: "as decided" }, { value: 46_328, format: "date" }]); // Excel: 2026-11-02
  });
});

describe("native formulas", () => {
  it.each(["NOW", "TODAY", "RAND", "RANDBETWEEN", "OFFSET", "INDIRECT", "CELL", "INFO", "LET", "LAMBDA", "XLOOKUP", "AGGREGATE", "FILTER", "SORT", "UNIQUE", "SEQUENCE"])("never use %s", (name) => {
    expect(withoutTexts.filter(({ bare }) => new RegExp(`\\b${name}\\(`).test(bare))).toEqual([]);
  });

  it("never spill", () => {
    expect(withoutTexts.filter(({ bare }) => /[A-Z0-9]#|\{|@/.test(bare))).toEqual([]);
  });

  it("hold no constants but 0, 1 and 12", () => {
    const constant = /(?<![A-Za-z0-9_$.])\d+(\.\d+)?(?![A-Za-z0-9_(])/g;
    const other = withoutTexts.filter(({ bare }) => (bare.match(constant) ?? []).some((number) => !["0", "1", "12"].includes(number)));
    expect(other.map(({ id, formula }) => `${id} ${formula}`)).toEqual([]);
  });

  it("have balanced brackets and quotes", () => {
    const count = (text: string, letter: string): number => text.split(letter).length - 1;
    expect(native.filter(({ formula }) => count(formula, '"') % 2 !== 0)).toEqual([]);
    expect(withoutTexts.filter(({ bare }) => count(bare, "(") !== count(bare, ")"))).toEqual([]);
  });
});

describe("text of the user", () => {
  const hostile = ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "=HYPERLINK(\"http://x\",\"y\")", "'=1", "a\"&B1&\""];
  const plain = (variant: "live" | "hand-over") => built({ variant, scenarios: [{ name: "A" }, { name: "B" }], activeScenario: 2 });

  it.each(hostile)("never becomes a formula: %j", (name) => {
    for (const variant of ["live", "hand-over"] as const) {
      const workbook = built({ variant, scenarios: [{ name }, { name }], activeScenario: 2 });
      expect(formulasOf(workbook)).toEqual(formulasOf(plain(variant)));
    }
  });

  it.each(hostile)("stays as it was typed: %j", (name) => {
    const { row, column, sheet } = keysRange;
    expect(valuesIn(built({ scenarios: [{ name }, { name }] }), { sheet, row, column: column + 3, rows: 1, columns: 2 })).toEqual([[name, name]]);
  });
});
