import type { Block, CellRange, SheetBlueprint } from "#workbook/blueprint/blueprint";
import { cellsOf } from "#test/helpers/proofFormulaCells";
import { namedFigures } from "#test/helpers/proofFigures";
import { namesInFile, uncalculatedFile, workbookOf } from "#test/helpers/proofWorkbooks";
import { elements, xlsxPart } from "#test/helpers/xlsxParts";

const contents = { scenarios: [{}, { targetLevel: 2 }, { budgetMode: "top-down", firstYearBudget: 2_400_000 }], activeScenario: 2 };
const designedNames = ["ML_Keys", "ML_Base", "ML_Effective", "ML_Active", "ML_ActiveScenario", "ML_Benchmarks", "ML_Hires", "ML_MasterCheck", "ML_EngineVersion", ...namedFigures];
const designedSheets = ["ML Summary", "ML Scenarios", "ML Hires", "ML Headcount", "ML Cost", "ML Budget", "ML Compare", "ML Checks", "ML Sources"];

const sizeOf = ({ cells }: Block) => ({ rows: cells.length, columns: cells[0].length });
const overlap = (one: Omit<CellRange, "sheet">, other: Omit<CellRange, "sheet">): boolean =>
  one.row < other.row + other.rows && other.row < one.row + one.rows && one.column < other.column + other.columns && other.column < one.column + one.columns;
const overlapping = ({ name, blocks }: SheetBlueprint): string[] =>
  blocks.flatMap((one, index) => blocks.slice(index + 1).filter((other) => overlap({ ...one, ...sizeOf(one) }, { ...other, ...sizeOf(other) })).map((other) => `${name}: ${one.id} and ${other.id}`));

/** JSON with maps spread out, in the order in which they were filled. */
const asJson = (value: unknown): string => JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part));

describe.each(["live", "hand-over"] as const)("a %s workbook", (variant) => {
  const workbook = workbookOf(variant, contents);
  const cells = cellsOf(workbook);

  it("has the nine sheets of the design, in order and with names that Excel takes", () => {
    const names = workbook.sheets.map(({ name }) => name);
    expect(names).toEqual(designedSheets);
    expect(names.filter((name) => name.length > 31 || /[:\\/?*[\]]/.test(name))).toEqual([]);
  });

  it("gives every block an id of its own", () => {
    const ids = workbook.sheets.flatMap(({ blocks }) => blocks.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("writes blocks that are rectangles", () => {
    const ragged = workbook.sheets.flatMap(({ blocks }) => blocks.filter(({ cells: lines }) => lines.some((line) => line.length !== lines[0].length)).map(({ id }) => id));
    expect(ragged).toEqual([]);
  });

  it("lets no two blocks overlap", () => {
    expect(workbook.sheets.flatMap(overlapping)).toEqual([]);
  });

  it("leaves the room of every function's result free", () => {
    const filled = cells.filter(({ cell }) => cell.formula !== undefined || cell.value !== undefined);
    const inTheWay = cells.filter(({ cell }) => cell.spill).flatMap(({ sheet, row, column, cell }) =>
      filled.filter((other) => other.sheet === sheet && !(other.row === row && other.column === column) && overlap({ row, column, rows: cell.spill?.rows ?? 0, columns: cell.spill?.columns ?? 0 }, { ...other, rows: 1, columns: 1 })),
    );
    expect(inTheWay).toEqual([]);
  });

  it("never gives a cell both a formula and a value", () => {
    expect(cells.filter(({ cell }) => cell.formula !== undefined && cell.value !== undefined)).toEqual([]);
  });

  it("lets every formula begin with =, and no text", () => {
    expect(cells.filter(({ cell }) => cell.formula !== undefined && !cell.formula.startsWith("="))).toEqual([]);
    expect(cells.filter(({ cell }) => typeof cell.value === "string" && cell.value.startsWith("="))).toEqual([]);
  });

  it("defines exactly the names of the design", () => {
    expect(workbook.names.map(({ name }) => name).sort()).toEqual([...designedNames].sort());
  });

  it("points each figure's name at one cell with a native formula", () => {
    const found = namedFigures.map((name) => {
      const range = workbook.names.find((named) => named.name === name)?.range;
      const target = cells.find(({ sheet, row, column }) => sheet === range?.sheet && row === range.row && column === range.column);
      return [name, range?.rows, range?.columns, target?.cell.formula !== undefined && !target.cell.formula.includes("MUSTER.")];
    });
    expect(found).toEqual(namedFigures.map((name) => [name, 1, 1, true]));
  });

  it("stores names as plain absolute ranges", async () => {
    const file = await uncalculatedFile(workbook);
    const stored = elements(xlsxPart(file, "xl/workbook.xml"), "definedName").filter(({ attributes }) => !attributes.name.startsWith("_xlnm."));
    expect(stored.map(({ attributes }) => attributes.name).sort()).toEqual([...designedNames].sort());
    // Reading them refuses anything but 'Sheet'!$A$1 or 'Sheet'!$A$1:$B$2.
    expect(namesInFile(file)).toEqual(expect.arrayContaining([...workbook.names]));
    expect(stored.filter(({ attributes }) => attributes.localSheetId !== undefined || attributes.hidden !== undefined)).toEqual([]);
  });

  it("offers choices from ranges that hold them", () => {
    const lists = workbook.sheets.flatMap(({ validations }) => validations.flatMap(({ rule }) => (rule.kind === "list" ? [rule.source] : [])));
    const blanks = lists.flatMap((source) =>
      Array.from({ length: source.rows * source.columns }, (_, index) => ({ sheet: source.sheet, row: source.row + Math.floor(index / source.columns), column: source.column + (index % source.columns) })),
    ).filter((place) => !cells.some(({ sheet, row, column, cell }) => sheet === place.sheet && row === place.row && column === place.column && typeof cell.value === "string" && cell.value !== ""));
    expect(lists.length).toBeGreaterThan(5);
    expect(blanks).toEqual([]);
  });

  it("is the same when built again, to the last byte of the file", async () => {
    const again = workbookOf(variant, contents);
    expect(asJson(again)).toBe(asJson(workbook));
    expect(Buffer.compare(Buffer.from(await uncalculatedFile(again)), Buffer.from(await uncalculatedFile(workbook)))).toBe(0);
  });
});
