import type { Block, Cell, CellRange, SheetBlueprint, WorkbookBlueprint } from "#workbook/blueprint/blueprint";
import { buildWorkbook } from "#workbook/assembly/buildWorkbook";
import type { WorkbookInput } from "#workbook/assembly/workbookInput";

/** The workbook of one default scenario, or of an input that differs from that. */
export const built = (changes: Partial<WorkbookInput> = {}): WorkbookBlueprint =>
  buildWorkbook({ scenarios: [{}], benchmarks: {}, activeScenario: 1, variant: "live", writtenOn: "2026-11-02", ...changes });

export function sheetOf({ sheets }: WorkbookBlueprint, name: string): SheetBlueprint {
  const sheet = sheets.find((found) => found.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

export function blockOf(workbook: WorkbookBlueprint, id: string): Block {
  const block = workbook.sheets.flatMap(({ blocks }) => blocks).find((found) => found.id === id);
  if (!block) throw new Error(`There is no block ${id}.`);
  return block;
}

/** What the blueprint puts into a cell; `null` where it leaves it alone. */
export function cellAt({ blocks }: SheetBlueprint, row: number, column: number): Cell | null {
  const block = blocks.find((found) => row >= found.row && row < found.row + found.cells.length && column >= found.column && column < found.column + found.cells[0].length);
  return block?.cells[row - block.row][column - block.column] ?? null;
}

export const valueAt = (sheet: SheetBlueprint, row: number, column: number) => cellAt(sheet, row, column)?.value ?? null;

/** The values of a range, row by row. */
export const valuesIn = (workbook: WorkbookBlueprint, { sheet, row, column, rows, columns }: CellRange) =>
  Array.from({ length: rows }, (_, line) => Array.from({ length: columns }, (_cell, index) => valueAt(sheetOf(workbook, sheet), row + line, column + index)));

/** Every formula with the block it stands in. */
export const formulasOf = ({ sheets }: WorkbookBlueprint): { id: string; formula: string }[] =>
  sheets.flatMap(({ blocks }) => blocks.flatMap(({ id, cells }) => cells.flat().flatMap((cell) => (cell?.formula === undefined ? [] : [{ id, formula: cell.formula }]))));

/** The cell or range that a reference such as `'ML Cost'!$B$3:$C$4` names. */
export function rangeOf(reference: string): CellRange {
  const [, sheet, left, top, right = left, bottom = top] = /^'(.+)'!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(reference) ?? [];
  const number = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { sheet, row: Number(top), column: number(left), rows: Number(bottom) - Number(top) + 1, columns: number(right) - number(left) + 1 };
}
