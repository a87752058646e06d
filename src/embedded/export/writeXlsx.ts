import type { NamedRange } from "hucre";
import { writeXlsx as writeWithHucre } from "hucre/xlsx";
import type { WorkbookBlueprint } from "#workbook/blueprint/blueprint";
import type { CalculatedWorkbook } from "#workbook/blueprint/calculated";
import { nameApplication } from "#embedded/export/package/application";
import { markCachedErrors } from "#embedded/export/package/cachedErrors";
import { keepCachedValues } from "#embedded/export/package/calculationSettings";
import { finishCharts } from "#embedded/export/package/charts";
import { setDefaultColumnWidth } from "#embedded/export/package/defaultSizes";
import { closePackage, openPackage } from "#embedded/export/package/parts";
import { addWebExtension } from "#embedded/export/package/webExtension";
import { addInFunctionsOf } from "#embedded/export/addInFunctionsOf";
import { printNames } from "#embedded/export/printSetup";
import { absoluteReference } from "#embedded/export/references";
import { storedCells, type StoredCells } from "#embedded/export/storedCells";
import { storedSheet } from "#embedded/export/storedSheet";
import { baseFont } from "#embedded/export/styles";

/**
 * The workbook as an .xlsx file: blueprint and look, every formula with its calculated value.
 * The live variant names the add-in and keeps its functions; a hand-over must not contain any.
 * The same blueprint and values give the same bytes.
 */
export async function writeXlsx(blueprint: WorkbookBlueprint, calculated: CalculatedWorkbook): Promise<Uint8Array> {
  const functions = addInFunctionsOf(blueprint);
  const sheets = blueprint.sheets.map((sheet) => storedCells(sheet, calculated));
  const parts = openPackage(await writePlain(blueprint, sheets));
  keepCachedValues(parts);
  nameApplication(parts);
  sheets.forEach(({ errors }, index) => markCachedErrors(parts, index, errors));
  blueprint.sheets.forEach(({ defaultColumnWidth }, index) => setDefaultColumnWidth(parts, index, defaultColumnWidth));
  finishCharts(parts, blueprint, calculated);
  if (blueprint.variant === "live") addWebExtension(parts, functions);
  return closePackage(parts);
}

/** All that the writer can do by itself. */
function writePlain(blueprint: WorkbookBlueprint, cells: readonly StoredCells[]): Promise<Uint8Array> {
  const { title, creator, created } = blueprint.properties;
  const moment = new Date(created);
  return writeWithHucre({
    sheets: blueprint.sheets.map((sheet, index) => storedSheet(sheet, blueprint, cells[index].cells)),
    namedRanges: namesOf(blueprint),
    properties: { title, creator, lastModifiedBy: creator, created: moment, modified: moment },
    defaultFont: baseFont,
  });
}

function namesOf({ names, sheets }: WorkbookBlueprint): NamedRange[] {
  return [...names.map(({ name, range }) => ({ name, range: absoluteReference(range) })), ...sheets.flatMap(printNames)];
}
