import type { Cell as StoredCell } from "hucre";
import type { SheetBlueprint } from "#workbook/blueprint/blueprint";
import type { CalculatedCell, CalculatedWorkbook } from "#workbook/blueprint/calculated";
import { cellReference, localReference } from "#embedded/export/references";
import { calculatedAt, placedCells, type PlacedCell } from "#embedded/export/sheetGrid";
import { spilledExtent } from "#embedded/export/spilledExtent";
import { isCellError, storedError } from "#embedded/export/storedError";
import { addInFunctionsIn } from "#embedded/export/storedFormula";
import { storedText } from "#embedded/export/storedText";

export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly change: Partial<StoredCell>;
}

/** What the results of add-in functions add to a sheet: the mark of a dynamic array at the formula, plain values beside it. */
export function spilledCells(sheet: SheetBlueprint, calculated: CalculatedWorkbook): CellChange[] {
  const placed = placedCells(sheet);
  const filled = placed.filter(({ cell }) => cell.formula !== undefined || cell.value !== undefined);
  const occupied = new Set(filled.map(({ row, column }) => cellReference(row, column)));
  return placed
    .filter(({ cell }) => cell.formula !== undefined && addInFunctionsIn(cell.formula).length > 0)
    .flatMap((anchor) => spill(anchor, occupied, (row, column) => calculatedAt(calculated, sheet.name, row, column)));
}

function spill({ row, column, cell }: PlacedCell, occupied: ReadonlySet<string>, resultAt: (row: number, column: number) => CalculatedCell): CellChange[] {
  const isOwn = (down: number, right: number): boolean => (down > 0 || right > 0) && occupied.has(cellReference(row + down, column + right));
  const extent = spilledExtent(cell.spill ?? { rows: 1, columns: 1 }, (down, right) => (isOwn(down, right) ? null : resultAt(row + down, column + right)));
  const anchor: CellChange = { row, column, change: { formulaType: "array", formulaDynamic: true, formulaRef: localReference({ row, column, ...extent }) } };
  const changes = [anchor];
  for (let index = 1; index < extent.rows * extent.columns; index++) {
    const [down, right] = [Math.floor(index / extent.columns), index % extent.columns];
    if (isOwn(down, right)) throw new Error(`${cellReference(row + down, column + right)} stands in the way of the result of ${cell.formula}.`);
    changes.push({ row: row + down, column: column + right, change: plainValue(resultAt(row + down, column + right)) });
  }
  return changes;
}

function plainValue(result: CalculatedCell): Partial<StoredCell> {
  if (isCellError(result)) return { value: storedError(result) };
  return typeof result === "string" ? storedText(result) : { value: result };
}
