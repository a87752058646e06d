import type { CellsChanged } from "#workbook/host/workbookHost";
import { at, closeAll, Counter, list, openedForUser, sheetOf, shown } from "#test/unit/embedded/host/opened";

afterEach(closeAll);

describe("what the user does", () => {
  it("is calculated once and told as the user's", async () => {
    const counter = new Counter();
    const { host, user } = openedForUser([counter]);
    await host.apply([{ kind: "add-sheet", sheet: sheetOf("A", [["=MUSTER.COUNTER()", 1, "=B1+1"]]) }]);
    const told: CellsChanged[] = [];
    host.onChange((change) => told.push(change));
    user.type("A", 1, 2, 7);
    expect(await shown(host, at("A", 1, 3))).toEqual([[8]]);
    expect(counter.calls).toBe(2);
    expect(told).toEqual([{ by: "user", ranges: [at("A", 1, 2)] }]);
  });

  it("spills and shrinks with a typed formula", async () => {
    const { host, user } = openedForUser([list]);
    user.type("Sheet1", 1, 1, 3);
    user.type("Sheet1", 1, 2, "=muster.list(A1)");
    expect(await shown(host, at("Sheet1", 1, 2, 4, 1))).toEqual([[1], [2], [3], [null]]);
    user.type("Sheet1", 1, 1, 2);
    expect(await shown(host, at("Sheet1", 1, 2, 4, 1))).toEqual([[1], [2], [null], [null]]);
  });

  it("takes a whole batch back with one undo, and brings it again", async () => {
    const counter = new Counter();
    const { host, user } = openedForUser([counter]);
    await host.apply([
      { kind: "set-values", range: at("Sheet1", 1, 1), values: [["mine"]] },
      { kind: "add-sheet", sheet: sheetOf("A", [[1, "=MUSTER.COUNTER()"]]) },
      { kind: "set-names", names: [{ name: "ML_A", range: at("A", 1, 1) }] },
    ]);
    user.undo();
    expect(await shown(host, at("Sheet1", 1, 1))).toEqual([[null]]);
    expect([await host.sheetNames(), await host.names()]).toEqual([["Sheet1"], []]);
    user.redo();
    expect(await shown(host, at("A", 1, 1, 1, 2))).toEqual([[1, 2]]);
    expect(await host.names()).toEqual([{ name: "ML_A", range: at("A", 1, 1) }]);
  });

  it("moves names and formulas when rows are inserted, with one calculation", async () => {
    const counter = new Counter();
    const { host, user } = openedForUser([counter]);
    await host.apply([
      { kind: "add-sheet", sheet: sheetOf("A", [["=MUSTER.COUNTER()", "=SUM(A2:A3)"], [1], [2]]) },
      { kind: "set-names", names: [{ name: "ML_A", range: at("A", 2, 1, 2, 1) }] },
    ]);
    user.insertRows("A", 3, 2);
    expect(await host.read([at("A", 1, 2), at("A", 5, 1)])).toEqual([{ entered: [["=SUM(A2:A5)"]], shown: [[3]] }, { entered: [[2]], shown: [[2]] }]);
    expect(await host.names()).toEqual([{ name: "ML_A", range: at("A", 2, 1, 4, 1) }]);
    expect(counter.calls).toBe(2);
  });

  it("keeps the look of a cell that a value is put into", async () => {
    const { host } = openedForUser();
    await host.apply([{ kind: "add-sheet", sheet: sheetOf("A", [[{ value: 1, style: "input", format: "amount" }]]) }]);
    await host.apply([{ kind: "set-values", range: at("A", 1, 1), values: [[2]] }]);
    const { blueprint } = await host.currentWorkbook();
    expect(blueprint.sheets[1].blocks[0].cells).toEqual([[{ value: 2, style: "input", format: "amount" }]]);
  });
});
