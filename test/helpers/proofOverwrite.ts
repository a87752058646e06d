import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { CellAddress } from "#test/helpers/xlsxCells";

const run = promisify(execFile);

export interface Overwritten extends CellAddress {
  /** Master check while the cell held 0. */
  readonly during: string;
  /** Master check after the formula was put back. */
  readonly after: string;
}

/**
 * Opens a workbook in LibreOffice once, puts 0 in the place of one cell after another, and reads the master check each
 * time. By a macro, because one conversion for each cell would take minutes.
 */
export async function overwriteEach(xlsx: Uint8Array, cells: readonly CellAddress[]): Promise<{ before: string; cells: Overwritten[] }> {
  const folder = await mkdtemp(join(tmpdir(), "muster-overwrite-"));
  const [file, list, answers] = ["workbook.xlsx", "cells", "answers"].map((name) => join(folder, name));
  try {
    await writeFile(file, xlsx);
    await writeFile(list, cells.map(({ sheet, row, column }) => `${sheet}\t${row - 1}\t${column - 1}\n`).join(""));
    // The first start fills the profile, and would throw away a macro that is there already.
    await startLibreOffice(folder, ["--terminate_after_init"]);
    await addMacro(folder);
    await startLibreOffice(folder, [`macro:///Standard.Overwrite.EachCell("${pathToFileURL(file).href}","${list}","${answers}")`]);
    const [before, ...lines] = (await readFile(answers, "utf8")).trim().split("\n");
    return { before, cells: lines.map((line, index) => ({ ...cells[index], during: line.split("\t")[0], after: line.split("\t")[1] })) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function startLibreOffice(folder: string, commands: readonly string[]): Promise<void> {
  await run("soffice", [`-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`, "--headless", "--norestore", ...commands], { timeout: 120_000 });
}

async function addMacro(folder: string): Promise<void> {
  const library = join(folder, "profile", "user", "basic", "Standard");
  const contents = await readFile(join(library, "script.xlb"), "utf8");
  await writeFile(join(library, "script.xlb"), contents.replace("</library:library>", '<library:element library:name="Overwrite"/></library:library>'));
  await writeFile(join(library, "Overwrite.xba"), `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Overwrite" script:language="StarBasic">${macro.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}</script:module>`);
}

const macro = `
Sub EachCell(file As String, list As String, answers As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  workbook = StarDesktop.loadComponentFromURL(file, "_blank", 0, hidden())
  workbook.calculateAll()
  master = workbook.NamedRanges.getByName("ML_MasterCheck").getReferredCells().getCellByPosition(0, 0)
  Open list For Input As #1
  Open answers For Output As #2
  Print #2, master.String
  Do While Not EOF(1)
    Line Input #1, entry
    parts = Split(entry, Chr(9))
    cell = workbook.Sheets.getByName(parts(0)).getCellByPosition(CLng(parts(2)), CLng(parts(1)))
    kept = cell.Formula
    keptArray = cell.ArrayFormula
    cell.Value = 0
    during = master.String
    If keptArray = "" Then cell.Formula = kept Else cell.ArrayFormula = keptArray
    Print #2, during & Chr(9) & master.String
  Loop
  Close #1
  Close #2
  workbook.close(True)
End Sub
`;
