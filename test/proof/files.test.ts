import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import { writeXlsx } from "#embedded/export/writeXlsx";
import type { CalculatedCell, CalculatedWorkbook } from "#workbook/blueprint/calculated";
import { convertToPdf, recalculateAll } from "#test/helpers/libreOffice";
import { formulaCellsOf } from "#test/helpers/proofFormulaCells";
import { cellAt } from "#test/helpers/proofFigures";
import { calculateAll } from "#test/helpers/proofUniver";
import { workbookOf } from "#test/helpers/proofWorkbooks";
import { readFormulas } from "#test/helpers/xlsxCells";
import { xlsxPart, xlsxParts } from "#test/helpers/xlsxParts";

const run = promisify(execFile);
const variants = ["live", "hand-over"] as const;
type Variant = (typeof variants)[number];
const blueprints = new Map(variants.map((variant) => [variant, workbookOf(variant, { scenarios: [{}, { targetLevel: 2 }] })] as const));
const sheetNames = blueprints.get("live")?.sheets.map(({ name }) => name) ?? [];
const files = new Map<Variant, Uint8Array>();
const pages = new Map<Variant, string[]>();
let calculated: ReadonlyMap<string, CalculatedWorkbook>;
let reopened: ReadonlyMap<string, CalculatedWorkbook>;

beforeAll(async () => {
  calculated = await calculateAll(blueprints);
  for (const [variant, blueprint] of blueprints) files.set(variant, await writeXlsx(blueprint, calculatedOf(variant)));
  reopened = await recalculateAll(files);
  for (const [variant, file] of files) pages.set(variant, await pagesOf(file));
}, 180_000);

const fileOf = (variant: Variant): Uint8Array => files.get(variant) ?? new Uint8Array();
const calculatedOf = (variant: Variant): CalculatedWorkbook => calculated.get(variant) ?? new Map();
const errorsIn = (workbook: CalculatedWorkbook | undefined): string[] => [...(workbook ?? new Map<string, CalculatedCell[][]>())].flatMap(([sheet, rows]) => rows.flatMap((row, r) => row.flatMap((cell, c) => (isError(cell) ? [`${sheet} R${r + 1}C${c + 1} ${JSON.stringify(cell)}`] : []))));
const isError = (cell: CalculatedCell): boolean => (typeof cell === "object" && cell !== null) || /^(Err:|#[A-Z/0]+[!?]?$)/.test(String(cell));

/** Text of every printed page, by the tool that comes with the PDF library of most systems. */
async function pagesOf(xlsx: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "muster-pdf-"));
  try {
    const { stdout } = await run("pdftotext", ["-layout", await convertToPdf(xlsx, folder), "-"], { maxBuffer: 64 * 1024 * 1024 });
    return stdout.split("\f").filter((page) => page.trim() !== "");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe.each(variants)("a %s file", (variant) => {
  it("opens in LibreOffice with all nine sheets", () => {
    expect([...(reopened.get(variant)?.keys() ?? [])]).toEqual(sheetNames);
    expect(sheetNames.length).toBe(9);
  });

  it("prints pages of every sheet, each headed with the sheet's name", () => {
    const headed = (pages.get(variant) ?? []).map((page) => sheetNames.find((name) => page.split("\n").slice(0, 3).some((line) => line.trimEnd().endsWith(name))));
    expect(new Set(headed)).toEqual(new Set(sheetNames));
  });

  it("holds every formula with its calculated value, and asks for no calculation on opening", () => {
    expect(xlsxPart(fileOf(variant), "xl/workbook.xml")).toContain('<calcPr calcId="191029"/>');
    expect(xlsxPart(fileOf(variant), "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
  });

  it("calculates without an error in Univer", () => {
    expect(errorsIn(calculatedOf(variant))).toEqual([]);
  });
});

describe("a hand-over file", () => {
  it("shows no error in LibreOffice", () => {
    expect(errorsIn(reopened.get("hand-over"))).toEqual([]);
  });

  it("knows nothing of the add-in", () => {
    expect([...xlsxParts(fileOf("hand-over")).keys()].filter((path) => path.includes("webextension"))).toEqual([]);
    expect([...xlsxParts(fileOf("hand-over"))].filter(([, xml]) => /_xldudf_|MUSTER[._]/.test(xml)).map(([path]) => path)).toEqual([]);
  });
});

describe("a live file", () => {
  it("names the add-in and keeps its functions by their stored names", () => {
    const parts = xlsxParts(fileOf("live"));
    const stored = [...readFormulas(fileOf("live")).values()].flatMap((formulas) => [...formulas.values()]).filter((formula) => formula.includes("MUSTER"));
    expect([...parts.keys()]).toEqual(expect.arrayContaining(["xl/webextensions/taskpanes.xml", "xl/webextensions/webextension1.xml"]));
    expect(stored.length).toBe(8);
    expect(stored.filter((formula) => !/^_xldudf_MUSTER_[A-Z]+\(/.test(formula))).toEqual([]);
  });
});

describe("excelts", () => {
  /**
   * It has no functions of ours, and on ML Checks it goes wrong: it looks at the first cell only where ISFORMULA has a
   * range, takes INDEX(range,0,1) for one cell, and counts text blanks in COUNTIFS(range,"<="&number).
   */
  const leftOut = (formula: string, sheet: string): boolean => /MUSTER\.|ML_MasterCheck/.test(formula) || sheet === "ML Checks";

  it("calculates the native formulas of a live file to the same values", async () => {
    installChartSupport();
    const workbook = new Workbook();
    await workbook.xlsx.load(fileOf("live"));
    calculateFormulas(workbook);
    const compared = formulaCellsOf(workbookOf("live", { scenarios: [{}, { targetLevel: 2 }] })).filter(({ cell, sheet }) => !leftOut(cell.formula, sheet));
    const wrong = compared.flatMap(({ sheet, row, column, cell }) => {
      const [found, expected] = [workbook.getWorksheet(sheet)?.getCell(row, column).result ?? "", cellAt(calculatedOf("live"), sheet, row, column) ?? ""];
      return agree(found, expected) ? [] : [`${sheet} R${row}C${column} ${cell.formula}: ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`];
    });
    expect(compared.length).toBeGreaterThan(9_000);
    expect(wrong).toEqual([]);
  }, 60_000);
});

const dayZero = Date.UTC(1899, 11, 30);

/** excelts gives dates for cells that are formatted so, and a blank where a formula reads one and Excel says 0. */
function agree(found: unknown, expected: CalculatedCell): boolean {
  const value = found instanceof Date ? (found.getTime() - dayZero) / 86_400_000 : found;
  if (expected === 0 && value === "") return true;
  return typeof expected === "number" ? typeof value === "number" && Math.abs(value - expected) <= 0.01 : JSON.stringify(value) === JSON.stringify(expected);
}
