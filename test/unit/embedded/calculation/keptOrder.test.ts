import { openCalculator, type Calculator } from "#embedded/calculation/openCalculator";
import type { CellChange } from "#embedded/calculation/cellChange";
import type { WorksheetFunction } from "#functions/worksheetFunction";
import { CellFault } from "#functions/worksheetFunction";
import type { WorkbookBlueprint } from "#workbook/blueprint/blueprint";
import { blueprintOf, type CellOfGrid } from "#test/helpers/blueprintOf";

type Action = (calculator: Calculator) => void;

const list: WorksheetFunction = {
  name: "MUSTER.LIST",
  evaluate: ([[[count]]]) => {
    if (Number(count) === 0) throw new CellFault("#N/A", "nothing to list");
    return Array.from({ length: Number(count) }, (_, index) => [10 * (index + 1), `no ${index}`]);
  },
};
const set = (address: string, content: CellChange["content"]): Action => (calculator) => {
  const [sheet, row, column] = address.split(" ");
  calculator.setCells([{ sheet, row: Number(row), column: Number(column), content }]);
};
const insert = (sheet: string, row: number, count: number): Action => (calculator) => calculator.insertRows(sheet, row, count);

/** After each action, a calculator that has calculated all along shows what a fresh one shows. */
async function expectAsFresh(blueprint: WorkbookBlueprint, actions: readonly Action[]): Promise<void> {
  const kept = openCalculator(blueprint, [list]);
  await kept.calculate();
  for (const [index, action] of actions.entries()) {
    action(kept);
    const fresh = openCalculator(blueprint, [list]);
    actions.slice(0, index + 1).forEach((each) => each(fresh));
    expect([index, await kept.calculate()]).toEqual([index, await fresh.calculate()]);
    fresh.dispose();
  }
  kept.dispose();
}

const table = (): CellOfGrid[][] => Array.from({ length: 8 }, (_, i) => [i + 1, `=A${i + 1}*ML_Rate`, `=SUM(B$1:B$8)+SUM(A${i + 1}:A${i + 2})`]);

describe("a calculator that stays open", () => {
  it("follows spills that shrink, fail, grow, are blocked and come back", async () => {
    const readers = ["=SUM(B2:B9)", "=COUNTIF(C1:C9,\"no*\")", "=B3", "=IFERROR(B2+1,-1)", "=SUM(D1:D4)"];
    const grid: CellOfGrid[][] = [[4, "=MUSTER.LIST(A1)"], ...readers.map((reader) => [null, null, null, reader])];
    const counts = [2, 0, 6, 1, 3].map((value) => set("A 1 1", { value }));
    const declared = grid.map((line) => line.map((cell) => (cell === "=MUSTER.LIST(A1)" ? { formula: cell, spill: { rows: 7, columns: 2 } } : cell)));
    const blocked = [set("A 2 3", { value: "in the way" }), set("A 1 1", { value: 2 }), set("A 2 3", null), set("A 1 2", { value: 5 }), set("A 1 2", { formula: "=MUSTER.LIST(A1+1)" })];
    await expectAsFresh(blueprintOf({ A: grid, Last: [["=A!B3", "=SUM(A!B2:B6)"]] }), [...counts, ...blocked]);
    await expectAsFresh(blueprintOf({ A: declared, Last: [["=A!B3", "=SUM(A!B2:B6)"]] }), [...counts, ...blocked]);
  });

  it("follows a chain of spills whose sizes it learns on the way", async () => {
    const grids = { Last: [["=Second!A3", "=SUM(Second!A2:A9)"]], Second: [["=MUSTER.LIST(First!A3/10)"]], First: [["=MUSTER.LIST(Input!A1)"]], Input: [[4]] };
    await expectAsFresh(blueprintOf(grids), [3, 5, 2, 4].map((value) => set("Input 1 1", { value })));
  });

  it("follows repeated formulas that are overwritten, restored and replaced", async () => {
    await expectAsFresh(blueprintOf({ A: table(), Rate: [[2, 3]] }, { ML_Rate: "Rate!A1" }), [
      set("A 1 2", { value: 7 }), set("Rate 1 1", { value: 5 }), set("A 1 2", { formula: "=A1*ML_Rate" }), set("A 4 2", { value: "text" }),
      set("A 5 2", null), set("A 4 2", { formula: "=A4*ML_Rate" }), set("A 1 3", { formula: "=B1" }), set("A 2 1", { formula: "=A1+1" }),
      set("A 6 2", { formula: "=A7*ML_Rate" }), set("Rate 1 1", { formula: "=B1+A!A8" }), set("Rate 1 1", { value: true }),
    ]);
  });

  it("follows rows inserted into repeated formulas, above names and above spills", async () => {
    const blueprint = blueprintOf({ A: table(), Rate: [[2], ["=MUSTER.LIST(3)"], [], [], ["=SUM(A2:A4)"]] }, { ML_Rate: "Rate!A1" });
    await expectAsFresh(blueprint, [
      insert("A", 4, 2), set("A 4 1", { value: 100 }), insert("Rate", 1, 1), set("Rate 2 1", { value: 9 }), insert("A", 1, 3),
      set("A 4 2", { value: 1 }), insert("Rate", 3, 2),
    ]);
  });

  it("follows references that depend on values", async () => {
    const blueprint = blueprintOf({ A: [["=B2+1", "=SUM(OFFSET(C1,D1,0,2,1))", 5, 0], ["=INDIRECT(D2)", "=C2*2", "=D1+3", "B2"], [1, "=A1", "=A3*7", null]] });
    await expectAsFresh(blueprint, [set("A 1 4", { value: 1 }), set("A 2 4", { value: "B1" }), set("A 1 4", { value: 2 }), set("A 2 4", { value: "C3" })]);
  });

  it("is not disturbed by another workbook with the same formulas and other names", async () => {
    const [first, second] = ["A!A1", "A!B1"].map((cell) => openCalculator(blueprintOf({ A: [[1, 2, "=SUM(ML_Cell)"], [3, 4, "=A2+ML_Cell"]] }, { ML_Cell: cell }), []));
    const both = async () => [(await first.calculate()).get("A")?.map((row) => row[2]), (await second.calculate()).get("A")?.map((row) => row[2])];
    expect(await both()).toEqual([[1, 4], [2, 5]]);
    [first, second].forEach(set("A 1 1", { value: 10 }));
    expect(await both()).toEqual([[10, 13], [2, 5]]);
    [first, second].forEach(set("A 1 2", { formula: "=A1*3" }));
    expect(await both()).toEqual([[10, 13], [30, 33]]);
    [first, second].forEach((calculator) => calculator.dispose());
  });

  it("shows the formulas of repeated cells as they were written", async () => {
    const calculator = openCalculator(blueprintOf({ A: table() }, { ML_Rate: "A!A1" }), []);
    await calculator.calculate();
    calculator.insertRows("A", 3, 1);
    await calculator.calculate();
    expect([2, 3, 4, 9].map((row) => calculator.formulaAt("A", row, 2))).toEqual(["=A2*ML_Rate", undefined, "=A4*ML_Rate", "=A9*ML_Rate"]);
    calculator.dispose();
  });
});
