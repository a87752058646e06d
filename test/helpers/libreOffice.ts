import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { CalculatedWorkbook } from "#workbook/blueprint/calculated";
import { readXlsx } from "#test/helpers/xlsxCells";

const run = promisify(execFile);

/** All formulas of one workbook, calculated anew by LibreOffice whatever values the file brings. */
export async function recalculate(xlsx: Uint8Array): Promise<CalculatedWorkbook> {
  const [calculated] = (await recalculateAll(new Map([["workbook", xlsx]]))).values();
  return calculated;
}

/** Many workbooks in one call: starting LibreOffice takes longer than calculating. The names are only keys of the answer. */
export async function recalculateAll(workbooks: ReadonlyMap<string, Uint8Array>): Promise<Map<string, CalculatedWorkbook>> {
  const saved = await convert([...workbooks.values()], "xlsx");
  return new Map([...workbooks.keys()].map((name, index) => [name, readXlsx(saved[index])]));
}

/** Prints a workbook into `folder/workbook.pdf` and returns that path. */
export async function convertToPdf(xlsx: Uint8Array, folder: string): Promise<string> {
  const [pdf] = await convert([xlsx], "pdf");
  const path = join(folder, "workbook.pdf");
  await mkdir(folder, { recursive: true });
  await writeFile(path, pdf);
  return path;
}

/** Converts files in order, in a folder and with a user profile that exist only for this call. */
async function convert(files: readonly Uint8Array[], format: "xlsx" | "pdf"): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), "muster-libreoffice-"));
  try {
    const inputs = files.map((_, index) => join(folder, `${index}.xlsx`));
    await Promise.all(inputs.map((path, index) => writeFile(path, files[index])));
    await writeProfile(join(folder, "profile"));
    await startLibreOffice(folder, ["--convert-to", format, "--outdir", join(folder, "out"), ...inputs]);
    return await Promise.all(files.map((_, index) => readConverted(join(folder, "out", `${index}.${format}`))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function startLibreOffice(folder: string, commands: readonly string[]): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  try {
    await run("soffice", [profile, "--headless", "--norestore", ...commands], { timeout: 120_000, env: process.env });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "ENOENT") throw fault;
    throw new Error("LibreOffice Calc is not installed, and these tests let it calculate the workbook: apt-get install libreoffice-calc");
  }
}

async function readConverted(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path).catch(() => Promise.reject(new Error("LibreOffice could not open or convert the workbook."))));
}

/** 0 = always: without it LibreOffice believes the values in the file. */
async function writeProfile(folder: string): Promise<void> {
  const setting = '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>';
  await mkdir(join(folder, "user"), { recursive: true });
  await writeFile(join(folder, "user", "registrymodifications.xcu"), `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">${setting}</oor:items>`);
}
