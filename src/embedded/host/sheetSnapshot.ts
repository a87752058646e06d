import type { ICellData, IObjectArrayPrimitiveType, IObjectMatrixPrimitiveType, IWorksheetData } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { Block, Cell, SheetBlueprint } from "#workbook/blueprint/blueprint";
import { storedCell } from "#embedded/calculation/cellChange";
import { tabColors } from "#embedded/export/styles";
import { lookId } from "#embedded/host/cellLook";
import { characterWidth, pixelHeight } from "#embedded/host/sizes";

/** Rows and columns kept free: Univer's sheets end, and a spill or an entry past the end fails. */
const spareRows = 200;
const spareColumns = 26;
const usualRowHeight = 20;

/** A new sheet as Univer takes it: contents, looks, sizes and frozen panes. */
export function sheetSnapshot(sheet: SheetBlueprint, id: string): IWorksheetData {
  const { rows, columns } = sheet.frozen;
  return {
    id,
    name: sheet.name,
    tabColor: `#${tabColors[sheet.kind]}`,
    hidden: BooleanNumber.FALSE,
    freeze: { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 },
    rowCount: spareRows + Math.max(0, ...sheet.blocks.map((block) => block.row + block.cells.length)),
    columnCount: spareColumns + Math.max(0, ...sheet.blocks.map((block) => block.column + (block.cells[0]?.length ?? 0))),
    zoomRatio: 1, scrollTop: 0, scrollLeft: 0,
    defaultColumnWidth: characterWidth(sheet.defaultColumnWidth),
    defaultRowHeight: usualRowHeight,
    mergeData: [],
    cellData: cellsOf(sheet.blocks),
    rowData: byIndex(sheet.rowHeights, (points) => ({ h: pixelHeight(points), ia: BooleanNumber.FALSE })),
    columnData: byIndex(sheet.columnWidths, (characters) => ({ w: characterWidth(characters) })),
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: BooleanNumber.FALSE,
    rightToLeft: BooleanNumber.FALSE,
  };
}

function byIndex<T>(sizes: ReadonlyMap<number, number>, dataOf: (size: number) => T): IObjectArrayPrimitiveType<T> {
  return Object.fromEntries([...sizes].map(([number, size]) => [number - 1, dataOf(size)]));
}

function cellsOf(blocks: readonly Block[]): IObjectMatrixPrimitiveType<ICellData> {
  const grid: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, down) =>
      line.forEach((cell, right) => {
        if (cell) (grid[row - 1 + down] ??= {})[column - 1 + right] = lookedCell(cell);
      }),
    );
  }
  return grid;
}

/** `custom` travels with the cell when rows are inserted, so its look is still known by name when a file is written. */
function lookedCell(cell: Cell): ICellData {
  const { custom, ...content } = storedCell(cell) ?? {};
  return { ...content, s: lookId(cell), custom: { ...custom, style: cell.style, format: cell.format } };
}
