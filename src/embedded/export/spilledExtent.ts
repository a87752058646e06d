import type { CalculatedCell } from "#workbook/blueprint/calculated";
import { isCellError } from "#embedded/export/storedError";

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Rows and columns a function's result really takes within the room it may take.
 * `cellAt` gives the calculated cell at a distance from the formula; cells with content of their own are blank to it.
 */
export function spilledExtent(room: Extent, cellAt: (down: number, right: number) => CalculatedCell): Extent {
  if (isCellError(cellAt(0, 0))) return { rows: 1, columns: 1 };
  let [rows, columns] = [1, 1];
  for (let down = 0; down < room.rows; down++) {
    for (let right = 0; right < room.columns; right++) {
      if (cellAt(down, right) === null) continue;
      rows = Math.max(rows, down + 1);
      columns = Math.max(columns, right + 1);
    }
  }
  return { rows, columns };
}
