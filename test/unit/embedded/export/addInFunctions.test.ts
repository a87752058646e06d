import type { CalculatedCell, CalculatedWorkbook } from "#workbook/blueprint/calculated";
import type { Cell, WorkbookBlueprint } from "#workbook/blueprint/blueprint";
import { writeXlsx } from "#embedded/export/writeXlsx";
import { blueprintOf } from "#test/helpers/blueprintOf";
import { readXlsx } from "#test/helpers/xlsxCells";
import { xlsxPart, xlsxParts } from "#test/helpers/xlsxParts";

const hires: Cell = { formula: "=MUSTER.HIRES(D1)", spill: { rows: 5, columns: 3 } };
const calculatedAs = (...rows: CalculatedCell[][]): CalculatedWorkbook => new Map([["Plan", rows]]);
const sheetOf = (xlsx: Uint8Array): string => xlsxPart(xlsx, "xl/worksheets/sheet1.xml");
const handOver = (blueprint: WorkbookBlueprint): WorkbookBlueprint => ({ ...blueprint, variant: "hand-over" });

describe("a live workbook", () => {
  it("stores a function as a dynamic array over exactly its result", async () => {
    const xlsx = await writeXlsx(blueprintOf({ Plan: [[hires]] }), calculatedAs(["Engineer", 2], ["Analyst", 1]));
    expect(sheetOf(xlsx)).toContain('<c r="A1" cm="1" t="str"><f t="array" ref="A1:B2">_xldudf_MUSTER_HIRES(D1)</f><v>Engineer</v></c>');
    expect(xlsxPart(xlsx, "xl/metadata.xml")).toContain('<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/>');
  });

  it("keeps the spilled result as plain values", async () => {
    const result: CalculatedCell[][] = [["Engineer", 2], [null, { error: "#N/A" }], ["=x", true]];
    const xlsx = await writeXlsx(blueprintOf({ Plan: [[hires]] }), calculatedAs(...result));
    expect(readXlsx(xlsx).get("Plan")).toEqual(result);
  });

  it("stores a single result as a dynamic array of one cell", async () => {
    const xlsx = await writeXlsx(blueprintOf({ Plan: [["=MUSTER.LEVEL(3)"]] }), calculatedAs([4]));
    expect(sheetOf(xlsx)).toContain('<c r="A1" cm="1"><f t="array" ref="A1">_xldudf_MUSTER_LEVEL(3)</f><v>4</v></c>');
  });

  it("keeps the look of the cells a result spills into", async () => {
    const xlsx = await writeXlsx(blueprintOf({ Plan: [[hires], [{ style: "function" }]] }), calculatedAs([1], [2]));
    expect(sheetOf(xlsx)).toMatch(/<c r="A2" s="\d+"><v>2<\/v><\/c>/);
  });

  it("ends a result before cells with content of their own", async () => {
    const xlsx = await writeXlsx(blueprintOf({ Plan: [[hires], [null], ["note"]] }), calculatedAs([1], [2], ["note"]));
    expect(sheetOf(xlsx)).toContain('ref="A1:A2"');
  });

  it("refuses a cell that stands in a result's way", async () => {
    const blueprint = blueprintOf({ Plan: [[hires], ["note"], [null]] });
    await expect(writeXlsx(blueprint, calculatedAs([1], ["note"], [3]))).rejects.toThrow("A2 stands in the way of the result of =MUSTER.HIRES(D1).");
  });

  it("names the add-in and the functions it takes from it", async () => {
    const xlsx = await writeXlsx(blueprintOf({ Plan: [["=MUSTER.B(1)", "=MUSTER.A(1)+MUSTER.B(2)"]] }), calculatedAs([1, 2]));
    const extension = xlsxPart(xlsx, "xl/webextensions/webextension1.xml");
    expect(extension).toContain('<we:containsCustomFunctions val="1"/>');
    expect(extension).toContain("<we:customFunctionIds>_xldudf_MUSTER_A</we:customFunctionIds><we:customFunctionIds>_xldudf_MUSTER_B</we:customFunctionIds>");
    expect(xlsxPart(xlsx, "[Content_Types].xml")).toContain('PartName="/xl/webextensions/taskpanes.xml"');
    expect(xlsxPart(xlsx, "_rels/.rels")).toContain('Target="xl/webextensions/taskpanes.xml"');
  });
});

describe("a hand-over workbook", () => {
  it("says nothing of the add-in", async () => {
    const parts = xlsxParts(await writeXlsx(handOver(blueprintOf({ Plan: [["=1+1"]] })), calculatedAs([2])));
    expect([...parts.keys()].filter((path) => /webextension|metadata/.test(path))).toEqual([]);
    expect([...parts.values()].filter((xml) => /_xldudf_|webextension/.test(xml))).toEqual([]);
  });

  it("refuses functions of the add-in", async () => {
    await expect(writeXlsx(handOver(blueprintOf({ Plan: [[1, "=MUSTER.B(1)"]] })), calculatedAs([1, 1]))).rejects.toThrow('A hand-over contains MUSTER.B at "Plan"!B1.');
  });
});
