import type { Worksheet } from "@univerjs/core";
import type { SheetBlueprint, WorkbookBlueprint } from "#workbook/blueprint/blueprint";
import { addInFunctionsIn } from "#embedded/export/storedFormula";
import type { UniverWorkbook } from "#embedded/calculation/univerWorkbook";
import { currentBlock } from "#embedded/host/currentBlock";
import { heightInPoints, widthInCharacters } from "#embedded/host/sizes";
import { plainSheet } from "#embedded/host/emptyWorkbook";
import { namedRanges, otherNames } from "#embedded/host/names";
import type { SheetMemory } from "#embedded/host/sheetMemory";
import { sheetsInOrder } from "#embedded/host/sheetNamed";

/**
 * The workbook as it stands: cells, sizes and places from the live sheets, what is attached to our sheets from memory.
 * Throws when there is something that a blueprint cannot say.
 */
export function currentBlueprint(host: UniverWorkbook, memory: SheetMemory, today: string): WorkbookBlueprint {
  const strange = otherNames(host);
  if (strange.length > 0) throw new Error(`These names are no plain ranges and cannot be written: ${strange.join(", ")}.`);
  const sheets = sheetsInOrder(host).map((sheet) => currentSheet(host, sheet, memory));
  return {
    variant: sheets.some(usesAddIn) ? "live" : "hand-over",
    sheets,
    names: namedRanges(host),
    properties: { title: "Machine-learning team and budget plan", creator: "Muster", created: today },
  };
}

function currentSheet(host: UniverWorkbook, sheet: Worksheet, memory: SheetMemory): SheetBlueprint {
  const [name, remembered] = [sheet.getName(), memory.sheet(sheet.getSheetId())];
  if (remembered && memory.hasMoved(sheet.getSheetId())) throw new Error(`Rows or columns of ${name} were moved to another place; its charts and input rules could be wrong in a file.`);
  const blocks = currentBlock(host, sheet);
  const base = remembered ?? { ...plainSheet(name), print: { ...plainSheet(name).print, area: areaOf(name, blocks) } };
  const { xSplit, ySplit } = sheet.getFreeze();
  return { ...base, name, blocks, ...sizesOf(sheet), frozen: { rows: ySplit, columns: xSplit } };
}

function areaOf(sheet: string, [block]: SheetBlueprint["blocks"]): SheetBlueprint["print"]["area"] {
  return { sheet, row: 1, column: 1, rows: Math.max(1, block?.cells.length ?? 1), columns: Math.max(1, block?.cells[0].length ?? 1) };
}

function sizesOf(sheet: Worksheet): Pick<SheetBlueprint, "columnWidths" | "rowHeights" | "defaultColumnWidth"> {
  const { columnData, rowData, defaultColumnWidth } = sheet.getConfig();
  const sizes = (data: object, sizeOf: (size: { w?: number; h?: number }) => number | undefined): [number, number][] =>
    Object.entries(data).flatMap(([index, size]): [number, number][] => {
      const value = size && sizeOf(size);
      return value ? [[Number(index) + 1, value]] : [];
    });
  return {
    columnWidths: new Map(sizes(columnData, ({ w }) => w && widthInCharacters(w))),
    rowHeights: new Map(sizes(rowData, ({ h }) => h && heightInPoints(h))),
    defaultColumnWidth: widthInCharacters(defaultColumnWidth),
  };
}

const usesAddIn = ({ blocks }: SheetBlueprint): boolean =>
  blocks.some(({ cells }) => cells.flat().some((cell) => cell?.formula !== undefined && addInFunctionsIn(cell.formula).length > 0));
