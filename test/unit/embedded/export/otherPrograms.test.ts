import { Workbook } from "@cj-tech-master/excelts";
import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { CalculatedCell, CalculatedWorkbook } from "#workbook/blueprint/calculated";
import { writeXlsx } from "#embedded/export/writeXlsx";
import { blueprintOf } from "#test/helpers/blueprintOf";
import { recalculate, recalculateAll } from "#test/helpers/libreOffice";
import { changeCells, readXlsx } from "#test/helpers/xlsxCells";

/** Formula and value as Excel defines it; A1:B3 hold roles and numbers, C1:C3 dates. */
const cases: readonly (readonly [string, CalculatedCell])[] = [
  ["=SUM(B1:B3)", 60],
  ['=VLOOKUP("Data",ML_Roles,COLUMNS(ML_Roles),FALSE)', 46054],
  ["=SUMPRODUCT(1-ISFORMULA(A1:C3))", 8],
  ["=SUMPRODUCT(MAX((B1:B3>5)*(B1:B3<25)*C1:C3))", 46054],
  ['=COUNTIFS(B1:B3,"<="&B2)', 2],
  ['=TEXT(C2,"yyyy-mm")', "2026-02"],
  ["=ERROR.TYPE(E13)", 5],
  ["=ISERROR(E13)", true],
  ["=IFNA(NA(),7)", 7],
  ["=1/0", { error: "#DIV/0!" }],
  ["=NA()", { error: "#N/A" }],
  ['=IF(1>2,1,"")', ""],
  ["=NOSUCHFUNCTION(1)", { error: "#NAME?" }],
];

const inputs = [["Engineer", 10, 46023], ["Data", 20, 46054], ["Ops", "=B1+B2", 46082]];
const grid = cases.map(([formula], index) => [...(inputs[index] ?? [null, null, null]), null, formula]);
const expected = new Map([["ML Plan", cases.map(([, value], index): CalculatedCell[] => [...(index === 2 ? ["Ops", 30, 46082] : (inputs[index] ?? [null, null, null])), null, value])]]);
const blueprint = blueprintOf({ "ML Plan": grid }, { ML_Roles: "ML Plan!A1:C3" });
/** The same file with nothing calculated, so that a program cannot answer from what the file brings. */
const uncalculated: CalculatedWorkbook = new Map([["ML Plan", []]]);
const column = (workbook: CalculatedWorkbook, sheet: string, number: number): CalculatedCell[] => (workbook.get(sheet) ?? []).map((row) => row[number - 1] ?? null);

describe("LibreOffice", () => {
  it("calculates the values the file brings", async () => {
    const xlsx = await writeXlsx(blueprint, expected);
    expect(readXlsx(xlsx)).toEqual(expected);
    expect(await recalculate(xlsx)).toEqual(expected);
  });

  it("calculates where the file brings no values", async () => {
    const calculated = await recalculate(await writeXlsx(blueprint, uncalculated));
    expect(column(calculated, "ML Plan", 5)).toEqual(cases.map(([, value]) => value));
  });

  it("calculates anew after a cell of the file has changed", async () => {
    const xlsx = await writeXlsx(blueprint, expected);
    const edits = [{ sheet: "ML Plan", row: 1, column: 2, value: 100 }, { sheet: "ML Plan", row: 3, column: 2, value: 1 }, { sheet: "ML Plan", row: 2, column: 1, value: "R&D" }];
    const results = await recalculateAll(new Map([["before", xlsx], ["after", changeCells(xlsx, edits)]]));
    expect(results.get("before")?.get("ML Plan")?.[0][4]).toBe(60);
    expect(results.get("after")?.get("ML Plan")?.slice(0, 2).map((row) => row[4])).toEqual([121, { error: "#N/A" }]);
  });

  it("opens a live file, its functions being unknown there", async () => {
    const live = blueprintOf({ Plan: [[{ formula: "=MUSTER.HIRES(1)", spill: { rows: 2, columns: 1 } }, "=1+1"]] });
    const xlsx = await writeXlsx(live, new Map([["Plan", [[1, 2], [2]]]]));
    expect((await recalculate(xlsx)).get("Plan")?.[0]).toEqual([{ error: "#NAME?" }, 2]);
  });
});

describe("recalculate", () => {
  it("says what to install where LibreOffice is missing", async () => {
    jest.replaceProperty(process, "env", { ...process.env, PATH: "/nowhere" });
    await expect(recalculate(new Uint8Array())).rejects.toThrow("apt-get install libreoffice-calc");
  });
});

describe("excelts", () => {
  /** excelts sees only the first cell in ISFORMULA of a range. */
  const understood = cases.map(([formula], index) => ({ formula, row: index + 1 })).filter(({ formula }) => !formula.includes("ISFORMULA"));

  it("loads the file and calculates the same values", async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(await writeXlsx(blueprint, uncalculated));
    calculateFormulas(workbook);
    const sheet = workbook.getWorksheet("ML Plan");
    expect(understood.map(({ row }) => sheet?.getCell(row, 5).result)).toEqual(understood.map(({ row }) => cases[row - 1][1]));
  });

  it("loads a live file with the results of its functions", async () => {
    const live = blueprintOf({ Plan: [[{ formula: "=MUSTER.HIRES(1)", spill: { rows: 2, columns: 2 } }]] });
    const workbook = new Workbook();
    await workbook.xlsx.load(await writeXlsx(live, new Map([["Plan", [["Engineer", 2], ["Ops", 1]]]])));
    expect(workbook.getWorksheet("Plan")?.getCell("A1").result).toBe("Engineer");
    expect(workbook.getWorksheet("Plan")?.getCell("B2").value).toBe(1);
  });
});
