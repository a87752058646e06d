import type { CellsChanged, WorkbookChange } from "#workbook/host/workbookHost";
import { at, closeAll, Counter, enter, list, opened, sheetOf, shown } from "#test/unit/embedded/host/opened";

afterEach(closeAll);

const chart = {
  id: "A.chart", kind: "line", title: "Chart", alternativeText: "A line.", categories: at("A", 1, 1), series: [{ name: "One", values: at("A", 1, 1), color: "24405A" }], anchor: at("A", 3, 1, 5, 5),
} as const;

describe("headless host", () => {
  it("opens with an empty sheet", async () => {
    const host = await opened();
    expect(await host.sheetNames()).toEqual(["Sheet1"]);
    expect(await host.names()).toEqual([]);
  });

  it("adds a sheet behind the others and calculates it", async () => {
    const host = await opened([list]);
    await host.apply([{ kind: "add-sheet", sheet: sheetOf("A", [[3, "=MUSTER.LIST(A1)"], ["x", null], [true, null]]) }]);
    expect(await host.sheetNames()).toEqual(["Sheet1", "A"]);
    expect(await host.read([at("A", 1, 1, 3, 2)])).toEqual([
      { entered: [[3, "=MUSTER.LIST(A1)"], ["x", null], [true, null]], shown: [[3, 1], ["x", 2], [true, 3]] },
    ]);
  });

  it("shrinks a spill and what reads it", async () => {
    const host = await opened([list]);
    await host.apply([{ kind: "add-sheet", sheet: sheetOf("A", [[4, "=MUSTER.LIST(A1)", "=SUM(B1:B9)"]]) }]);
    expect(await shown(host, at("A", 1, 3))).toEqual([[10]]);
    await enter(host, at("A", 1, 1), 2);
    expect(await shown(host, at("A", 1, 2, 4, 2))).toEqual([[1, 3], [2, null], [null, null], [null, null]]);
  });

  it.each(["=1+1", "TRUE", "2028-04", "007", "#N/A"])("takes the text %p for text", async (text) => {
    const host = await opened();
    await enter(host, at("Sheet1", 1, 1), text);
    expect(await host.read([at("Sheet1", 1, 1)])).toEqual([{ entered: [[text]], shown: [[text]] }]);
  });

  it("empties a cell", async () => {
    const host = await opened();
    await enter(host, at("Sheet1", 1, 1), 5);
    await enter(host, at("Sheet1", 1, 1), null);
    expect(await host.read([at("Sheet1", 1, 1)])).toEqual([{ entered: [[null]], shown: [[null]] }]);
  });

  it("shows what a function's fault makes of a cell and reports it", async () => {
    const failures: string[] = [];
    const broken = { name: "MUSTER.BROKEN", evaluate: () => { throw new Error("broken"); } };
    const host = await opened([broken], { onFailure: (where) => failures.push(where) });
    await host.apply([{ kind: "add-sheet", sheet: sheetOf("A", [["=MUSTER.BROKEN()", "=1+1"]]) }]);
    expect(await shown(host, at("A", 1, 1, 1, 2))).toEqual([[{ error: "#VALUE!" }, 2]]);
    expect(failures).toEqual(["MUSTER.BROKEN"]);
  });

  it("defines names and points them elsewhere", async () => {
    const host = await opened();
    await host.apply([{ kind: "add-sheet", sheet: sheetOf("My Sheet", [[1, 2, "=SUM(ML_One)"]]) }, { kind: "set-names", names: [{ name: "ML_One", range: at("My Sheet", 1, 1) }] }]);
    expect(await shown(host, at("My Sheet", 1, 3))).toEqual([[1]]);
    await host.apply([{ kind: "set-names", names: [{ name: "ML_One", range: at("My Sheet", 1, 1, 1, 2) }] }]);
    expect(await host.names()).toEqual([{ name: "ML_One", range: at("My Sheet", 1, 1, 1, 2) }]);
    expect(await shown(host, at("My Sheet", 1, 3))).toEqual([[3]]);
  });
});

describe("one calculation", () => {
  it("follows a batch of changes", async () => {
    const counter = new Counter();
    const host = await opened([counter]);
    await host.apply([
      { kind: "add-sheet", sheet: sheetOf("A", [["=MUSTER.COUNTER()"]]) },
      { kind: "add-sheet", sheet: sheetOf("B", [[1]]) },
      { kind: "set-names", names: [{ name: "ML_One", range: at("A", 1, 1) }] },
      { kind: "set-values", range: at("B", 1, 1), values: [[2]] },
    ]);
    await host.read([]);
    expect(counter.calls).toBe(1);
  });

  it("follows changes of one moment, and is announced", async () => {
    const counter = new Counter();
    const host = await opened([counter]);
    await host.apply([{ kind: "add-sheet", sheet: sheetOf("A", [["=MUSTER.COUNTER()", 1]]) }]);
    const announced: boolean[] = [];
    host.onCalculating((isCalculating) => announced.push(isCalculating));
    await Promise.all([enter(host, at("A", 1, 2), 2), enter(host, at("A", 1, 3), 3)]);
    expect(counter.calls).toBe(2);
    expect(announced).toEqual([true, false]);
  });
});

describe("changes", () => {
  it("are told with their ranges when they are calculated", async () => {
    const host = await opened();
    const told: [CellsChanged, unknown][] = [];
    await host.apply([{ kind: "add-sheet", sheet: sheetOf("A", [[1, "=A1*2"]]) }]);
    const seen = new Promise<void>((resolve) => {
      host.onChange((change) => void shown(host, at("A", 1, 2)).then((cells) => { told.push([change, cells]); resolve(); }));
    });
    await enter(host, at("A", 1, 1), 4);
    await seen;
    expect(told).toEqual([[{ by: "own", ranges: [at("A", 1, 1)] }, [[8]]]]);
  });

  it("are no longer told to who has left", async () => {
    const host = await opened();
    const told: CellsChanged[] = [];
    host.onChange((change) => told.push(change))();
    await enter(host, at("Sheet1", 1, 1), 4);
    expect(told).toEqual([]);
  });
});

describe("a batch with a change that cannot be made", () => {
  const fine: WorkbookChange = { kind: "set-values", range: at("Sheet1", 1, 1), values: [["new"]] };
  const added: WorkbookChange = { kind: "add-sheet", sheet: sheetOf("A", [[1]]) };

  it.each<readonly [string, WorkbookChange, string]>([
    ["of a sheet that is not there", { kind: "set-values", range: at("B", 1, 1), values: [[1]] }, 'no sheet "B"'],
    ["past the last row", { kind: "set-values", range: at("Sheet1", 5000, 1), values: [[1]] }, "rows"],
    ["with too few values", { kind: "set-values", range: at("Sheet1", 1, 1, 2, 1), values: [[1]] }, "do not fill"],
    ["with a number that is none", { kind: "set-values", range: at("Sheet1", 1, 1), values: [[Number.NaN]] }, "NaN"],
    ["that adds a sheet twice", { kind: "add-sheet", sheet: sheetOf("sheet1", [[1]]) }, "already"],
    ["that adds a sheet of a name Excel refuses", { kind: "add-sheet", sheet: sheetOf("A/B", [[1]]) }, "cannot be the name"],
    ["that names a cell like a cell", { kind: "set-names", names: [{ name: "ML1", range: at("A", 1, 1) }] }, "cannot be a name"],
    ["that puts charts on the user's sheet", { kind: "set-charts", sheet: sheetOf("Sheet1", [[1]], { charts: [chart] }) }, "Charts"],
  ])("%s leaves the workbook as it was", async (_, wrong, message) => {
    const host = await opened();
    await expect(host.apply([fine, added, { kind: "set-names", names: [{ name: "ML_A", range: at("A", 1, 1) }] }, wrong])).rejects.toThrow(message);
    expect(await host.sheetNames()).toEqual(["Sheet1"]);
    expect(await host.names()).toEqual([]);
    expect(await host.read([at("Sheet1", 1, 1)])).toEqual([{ entered: [[null]], shown: [[null]] }]);
  });
});

describe("read and activate", () => {
  it("reject where there is no such sheet", async () => {
    const host = await opened();
    await expect(host.read([at("B", 1, 1)])).rejects.toThrow('no sheet "B"');
    await expect(host.activate("B")).rejects.toThrow('no sheet "B"');
    await expect(host.activate("Sheet1")).resolves.toBeUndefined();
  });
});
