import type { CalculatedCell, CalculatedWorkbook } from "#workbook/blueprint/calculated";
import { writeXlsx } from "#embedded/export/writeXlsx";
import { blueprintOf } from "#test/helpers/blueprintOf";
import { readCells, readXlsx } from "#test/helpers/xlsxCells";
import { xlsxPart } from "#test/helpers/xlsxParts";

const calculatedAs = (...rows: CalculatedCell[][]): CalculatedWorkbook => new Map([["Plan", rows]]);

describe("writeXlsx", () => {
  it("keeps constants of every kind", async () => {
    const xlsx = await writeXlsx(blueprintOf({ Plan: [[1.5, "text", true, null, 0]] }), calculatedAs());
    expect(readXlsx(xlsx).get("Plan")).toEqual([[1.5, "text", true, null, 0]]);
  });

  it.each(["=1+1", "+1", "-2", "@x", "#N/A", "_x0041_", "007", " two\nlines ", "a < b & c", "2028-04", "TRUE"])("keeps the user's text %j a text", async (text) => {
    const xlsx = await writeXlsx(blueprintOf({ Plan: [[{ value: text }]] }), calculatedAs([text]));
    expect(readCells(xlsx)).toEqual([{ sheet: "Plan", row: 1, column: 1, value: text }]);
  });

  it("stores formulas with their calculated values", async () => {
    const results: CalculatedCell[] = [0.1 + 0.2, "text", true, ""];
    const xlsx = await writeXlsx(blueprintOf({ Plan: [["=A2+1", '="te"&"xt"', "=1=1", '=""']] }), calculatedAs(results));
    expect(readCells(xlsx).map(({ formula }) => formula)).toEqual(["A2+1", '"te"&"xt"', "1=1", '""']);
    expect(readXlsx(xlsx).get("Plan")).toEqual([results]);
  });

  it("stores calculated errors as errors", async () => {
    const xlsx = await writeXlsx(blueprintOf({ Plan: [["=NA()", "=1/0"]] }), calculatedAs([{ error: "#N/A" }, { error: "#DIV/0!" }]));
    expect(readXlsx(xlsx).get("Plan")).toEqual([[{ error: "#N/A" }, { error: "#DIV/0!" }]]);
    expect(xlsxPart(xlsx, "xl/worksheets/sheet1.xml")).toContain('<c r="A1" t="e"><f>NA()</f><v>#N/A</v></c>');
  });

  it("stores an error text that a formula yields as text", async () => {
    const xlsx = await writeXlsx(blueprintOf({ Plan: [['="#N/A"']] }), calculatedAs(["#N/A"]));
    expect(readXlsx(xlsx).get("Plan")).toEqual([["#N/A"]]);
  });

  it("stores errors younger than the file format as #VALUE!", async () => {
    const xlsx = await writeXlsx(blueprintOf({ Plan: [["=A2"]] }), calculatedAs([{ error: "#SPILL!" }]));
    expect(readXlsx(xlsx).get("Plan")).toEqual([[{ error: "#VALUE!" }]]);
  });

  it("lets Excel open the file without calculating it anew", async () => {
    const workbook = xlsxPart(await writeXlsx(blueprintOf({ Plan: [[1]] }), calculatedAs()), "xl/workbook.xml");
    expect(workbook).toContain('<calcPr calcId="191029"/>');
    expect(workbook).not.toContain("fullCalcOnLoad");
  });

  it("gives the same bytes for the same workbook", async () => {
    jest.useFakeTimers({ now: new Date("2020-01-01"), doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
    const first = await writeXlsx(blueprintOf({ Plan: [[1, "=A1"]] }), calculatedAs([1, 1]));
    jest.setSystemTime(new Date("2031-07-09"));
    const second = await writeXlsx(blueprintOf({ Plan: [[1, "=A1"]] }), calculatedAs([1, 1]));
    jest.useRealTimers();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it("refuses a formula that has not been calculated", async () => {
    await expect(writeXlsx(blueprintOf({ Plan: [["=1"]] }), new Map())).rejects.toThrow('The sheet "Plan" has not been calculated.');
  });

  it("refuses numbers a cell cannot hold", async () => {
    await expect(writeXlsx(blueprintOf({ Plan: [[NaN]] }), calculatedAs())).rejects.toThrow("A cell cannot hold NaN.");
  });
});
