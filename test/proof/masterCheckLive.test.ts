import type { CellChange } from "#embedded/calculation/cellChange";
import type { CalculatedWorkbook } from "#workbook/blueprint/calculated";
import { headerRows } from "#workbook/layout/rows";
import { formulaCellsOf, type BlockCell } from "#test/helpers/proofFormulaCells";
import { cellAt, masterCheck } from "#test/helpers/proofFigures";
import { startUniver, type Univer } from "#test/helpers/proofUniver";
import { workbookOf } from "#test/helpers/proofWorkbooks";

const workbook = workbookOf("live");
const formulas = formulaCellsOf(workbook).filter(({ block, row }) => !(block.endsWith(".header") && row === headerRows.masterCheck));
const blocks = [...new Set(formulas.map(({ block }) => block))];
/** One formula of every block whose own row of the guard must notice; the guard itself is watched by the master check. */
const oneOfEach = blocks.filter((block) => !/^checks\.(states|guard|master)$/.test(block)).map((block) => middle(formulas.filter((each) => each.block === block)));
/** Overwritten alone: where a 0 is most tempting, and what the checks themselves consist of. */
const alone = ["hires.live", "hires.used", "budget.native", "checks.monthly", "checks.states", "checks.guard", "checks.master"].map((block) => middle(formulas.filter((each) => each.block === block)));
const univers: Univer[] = [];
const shown = new Map<string, CalculatedWorkbook>();

beforeAll(async () => {
  await Promise.all([walk([["all", oneOfEach], ["none", []], [alone[0].block, [alone[0]]]]), walk(alone.slice(1).map((cell) => [cell.block, [cell]] as const))]);
}, 180_000);

afterAll(() => univers.forEach((univer) => univer.stop()));

async function walk(steps: readonly (readonly [string, readonly BlockCell[]])[]): Promise<void> {
  const univer = startUniver();
  univers.push(univer);
  await univer.open(workbook);
  for (const [name, cells] of steps) {
    await univer.setCells(cells.map(({ sheet, row, column }) => ({ sheet, row, column, content: { value: 0 } })));
    shown.set(name, await univer.calculate());
    await univer.setCells(cells.map(restored));
  }
}

const restored = ({ sheet, row, column, cell }: BlockCell): CellChange => ({ sheet, row, column, content: { formula: String(cell.formula) } });
function middle<T>(items: readonly T[]): T {
  return items[items.length >> 1];
}
const workbookWith = (name: string): CalculatedWorkbook => shown.get(name) ?? new Map();
const failing = (name: string): unknown => cellAt(workbookWith(name), "ML Checks", 7, 2);

/** States of the guard's rows by the block they watch; a block has as many rows as rectangles of formulas. */
function guardStates(name: string): Map<string, unknown[]> {
  const states = new Map<string, unknown[]>();
  for (const row of workbookWith(name).get("ML Checks") ?? []) {
    const [, label, , , , , state] = row;
    const [block, range] = String(label ?? "").split("  ");
    if (range && blocks.includes(block)) states.set(block, [...(states.get(block) ?? []), state]);
  }
  return states;
}

describe("the checks of a live workbook in Univer", () => {
  it("notice one overwritten formula in every block, each in the block's own row", () => {
    const states = guardStates("all");
    expect(oneOfEach.filter(({ block }) => !states.get(block)?.includes("FAIL")).map(({ block }) => block)).toEqual([]);
    expect(failing("all")).toBeGreaterThanOrEqual(oneOfEach.length);
  });

  it("are sound when all of them are put back", () => {
    expect([...guardStates("none").values()].flat().filter((state) => state !== "pass")).toEqual([]);
    expect(masterCheck(workbookWith("none"), workbook.names)).toBe("OK");
  });

  it.each(alone.map(({ block }) => block))("fail when one formula of %s alone is overwritten", (block) => {
    expect(String(masterCheck(workbookWith(block), workbook.names))).toMatch(/(checks? fails?|is overwritten): see ML Checks$/);
  });
});
