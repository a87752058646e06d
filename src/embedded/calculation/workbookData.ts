import type { ICellData, IObjectMatrixPrimitiveType, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { LocaleType } from "@univerjs/core";
import { quoteSheetName } from "@univerjs/engine-formula";
import type { Block, CellRange, SheetBlueprint, WorkbookBlueprint } from "#workbook/blueprint/blueprint";
import { storedCell } from "#embedded/calculation/cellChange";

type CellGrid = IObjectMatrixPrimitiveType<ICellData>;

/** Rows and columns kept free for spills: Univer shows #SPILL! past the last row or column of a sheet. */
const spareRows = 1000;
const spareColumns = 100;

/** The values and formulas of a blueprint as Univer loads them; `id` becomes the id of the workbook. */
export function workbookData(blueprint: WorkbookBlueprint, id: string): IWorkbookData {
  const sheets = blueprint.sheets.map(sheetData);
  return {
    id,
    name: blueprint.properties.title,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** A range as names hold it, e.g. `'ML Hires'!$A$2:$C$9`. */
export function absoluteReference({ sheet, row, column, rows, columns }: CellRange): string {
  const corner = (r: number, c: number): string => `$${columnLetters(c)}$${r}`;
  return `${quoteSheetName(sheet)}!${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
}

function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

function sheetData(sheet: SheetBlueprint, index: number): Partial<IWorksheetData> & { id: string } {
  const lastRow = Math.max(0, ...sheet.blocks.map((block) => block.row + block.cells.length));
  const lastColumn = Math.max(0, ...sheet.blocks.map((block) => block.column + (block.cells[0]?.length ?? 0)));
  const cellData: CellGrid = {};
  sheet.blocks.forEach((block) => placeBlock(cellData, block));
  return { id: `sheet-${index}`, name: sheet.name, cellData, rowCount: lastRow + spareRows, columnCount: lastColumn + spareColumns };
}

function placeBlock(grid: CellGrid, { row, column, cells }: Block): void {
  cells.forEach((line, i) =>
    line.forEach((cell, j) => {
      const stored = cell && storedCell(cell);
      if (stored) (grid[row - 1 + i] ??= {})[column - 1 + j] = stored;
    }),
  );
}
