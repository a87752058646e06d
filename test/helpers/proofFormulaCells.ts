import type { Cell, WorkbookBlueprint } from "#workbook/blueprint/blueprint";
import type { CellAddress } from "#test/helpers/xlsxCells";

/** A cell of a blueprint with its place and the block it belongs to. */
export interface BlockCell extends CellAddress {
  readonly block: string;
  readonly cell: Cell;
}

/** Every cell that the blocks of a workbook put down. */
export const cellsOf = ({ sheets }: WorkbookBlueprint): BlockCell[] =>
  sheets.flatMap(({ name, blocks }) =>
    blocks.flatMap((block) =>
      block.cells.flatMap((line, row) => line.flatMap((cell, column) => (cell ? [{ sheet: name, row: block.row + row, column: block.column + column, block: block.id, cell }] : []))),
    ),
  );

export const formulaCellsOf = (blueprint: WorkbookBlueprint): (BlockCell & { readonly cell: Cell & { readonly formula: string } })[] =>
  cellsOf(blueprint).filter((each): each is BlockCell & { cell: Cell & { formula: string } } => each.cell.formula !== undefined);
