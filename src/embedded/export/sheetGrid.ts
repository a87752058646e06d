import type { Cell, SheetBlueprint } from "#workbook/blueprint/blueprint";
import type { CalculatedCell, CalculatedWorkbook } from "#workbook/blueprint/calculated";

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Every cell the blocks of a sheet put down, with its place on the sheet. */
export function placedCells(sheet: SheetBlueprint): PlacedCell[] {
  return sheet.blocks.flatMap((block) =>
    block.cells.flatMap((row, rowIndex) =>
      row.flatMap((cell, columnIndex) => (cell ? [{ row: block.row + rowIndex, column: block.column + columnIndex, cell }] : [])),
    ),
  );
}

/** Calculated cell at a place; a blank beyond the calculated area. A sheet that was not calculated at all is a mistake. */
export function calculatedAt(calculated: CalculatedWorkbook, sheet: string, row: number, column: number): CalculatedCell {
  const rows = calculated.get(sheet);
  if (!rows) throw new Error(`The sheet "${sheet}" has not been calculated.`);
  return rows[row - 1]?.[column - 1] ?? null;
}
