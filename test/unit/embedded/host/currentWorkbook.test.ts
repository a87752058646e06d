import { writeXlsx } from "#embedded/export/writeXlsx";
import { catalogue } from "#functions/catalogue";
import type { Chart, SheetBlueprint } from "#workbook/blueprint/blueprint";
import { writePlan } from "#workbook/session/writePlan";
import { calculateWorkbook } from "#embedded/calculation/calculateWorkbook";
import { at, closeAll, list, openedForUser, sheetOf } from "#test/unit/embedded/host/opened";

afterEach(closeAll);

const chart: Chart = {
  id: "A.chart", kind: "line", title: "Chart", alternativeText: "A line.", categories: at("A", 2, 1, 3, 1),
  series: [{ name: "One", values: at("A", 2, 2, 3, 1), color: "24405A" }], anchor: at("A", 6, 1, 5, 5),
};
const text = { title: "T", message: "M" };
const attached: Partial<SheetBlueprint> = {
  charts: [chart],
  columnWidths: new Map([[1, 20]]), rowHeights: new Map([[3, 30]]), frozen: { rows: 1, columns: 0 },
  validations: [{ range: at("A", 2, 2, 3, 1), rule: { kind: "formula", formula: "=B2<$B$4" }, prompt: text, error: text }],
  conditionalFormats: [{ range: at("A", 3, 2, 2, 1), formula: "=B3>B2", style: "good" }],
};
const grid = [["x", "y"], [1, 2], [2, "=B2*2"], [3, 6]];

describe("current workbook", () => {
  it("carries the user's edits and own sheets", async () => {
    const { host, user } = openedForUser([list]);
    await host.apply([{ kind: "add-sheet", sheet: sheetOf("A", grid, attached) }]);
    user.type("A", 2, 2, 5);
    user.type("Sheet1", 2, 2, "=A!B3+1");
    user.type("Sheet1", 4, 1, "=MUSTER.LIST(2)");
    const { blueprint, calculated } = await host.currentWorkbook();
    expect(blueprint.sheets.map(({ name }) => name)).toEqual(["Sheet1", "A"]);
    expect(blueprint.sheets[0].blocks[0].cells[1][1]).toEqual({ formula: "=A!B3+1" });
    expect(blueprint.sheets[0].blocks[0].cells[3][0]).toEqual({ formula: "=MUSTER.LIST(2)", spill: { rows: 2, columns: 1 } });
    expect(blueprint.sheets[1]).toMatchObject(attached);
    expect(calculated.get("Sheet1")?.[1][1]).toBe(11);
    expect((await writeXlsx(blueprint, calculated)).length).toBeGreaterThan(1000);
  });

  it("moves everything that is attached when rows are inserted", async () => {
    const { host, user } = openedForUser();
    await host.apply([{ kind: "add-sheet", sheet: sheetOf("A", grid, attached) }]);
    user.insertRows("A", 3, 2);
    await host.read([]);
    const [, sheet] = (await host.currentWorkbook()).blueprint.sheets;
    expect(sheet.blocks[0].cells[4][1]).toEqual({ formula: "=B2*2" });
    expect(sheet.charts[0]).toMatchObject({ categories: at("A", 2, 1, 5, 1), series: [{ values: at("A", 2, 2, 5, 1) }], anchor: at("A", 8, 1, 5, 5) });
    expect(sheet.validations[0]).toMatchObject({ range: at("A", 2, 2, 5, 1), rule: { formula: "=B2<$B$6" } });
    expect(sheet.conditionalFormats[0]).toMatchObject({ range: at("A", 5, 2, 2, 1), formula: "=B5>B2" });
    expect(sheet.rowHeights.get(5)).toBe(30);
  });

  it("refuses what a file would get wrong", async () => {
    const { host, user } = openedForUser();
    user.type("Sheet1", 1, 1, "=SEQUENCE(3)");
    await expect(host.currentWorkbook()).rejects.toThrow("Sheet1!A1");
  });

  it("of a plan just written calculates to the same figures", async () => {
    const { host } = openedForUser(catalogue);
    await writePlan(host, { scenarios: [{}], benchmarks: {}, activeScenario: 1, variant: "live", writtenOn: "2026-11-02" });
    const { blueprint, calculated } = await host.currentWorkbook();
    const again = await calculateWorkbook(blueprint, catalogue);
    expect(again).toEqual(calculated);
    expect(calculated.get("ML Summary")?.[2][0]).toBe("Master check: OK");
  });
});
