import type { IRange, IUnitRange } from "@univerjs/core";
import type { IArrayFormulaRangeType, IDependencyManagerService } from "@univerjs/engine-formula";
import type { UniverWorkbook } from "#embedded/calculation/univerWorkbook";

/**
 * Which formula fills which cells. Univer takes a formula to fill its own cell only, so a formula that reads the second row
 * of a spill may run before the spill. With the areas known, the order of one pass is right.
 */
export class SpillOrder {
  private readonly areas = new Map<string, IRange>();

  constructor({ workbook }: UniverWorkbook, dependencies: IDependencyManagerService) {
    for (const sheet of workbook.getSheets()) {
      sheet.getCellMatrix().forValue((row, column, cell) => {
        const spill = cell?.custom?.spill as { rows: number; columns: number } | undefined;
        if (spill) this.areas.set(key(sheet.getSheetId(), row, column), area(row, column, spill.rows, spill.columns));
      });
    }
    const search = Object.getPrototypeOf(dependencies).searchDependency as IDependencyManagerService["searchDependency"];
    dependencies.searchDependency = (ranges, except) => search.call(dependencies, ranges.map((range) => this.widen(range)), except);
  }

  /** The areas as texts, to see whether another order is made from the same ones. */
  known(): string[] {
    return [...this.areas].map(([id, { endRow, endColumn }]) => `${id} to ${endRow}/${endColumn}`);
  }

  /** Adds the areas just filled; true if all of them were known, i.e. if the order was right. */
  covers(filled: IArrayFormulaRangeType[string]): boolean {
    const before = this.areas.size;
    let covered = true;
    for (const [sheetId, rows] of Object.entries(filled ?? {})) {
      for (const columns of Object.values(rows ?? {})) {
        for (const range of Object.values(columns)) covered = this.add(sheetId, range as IRange) && covered;
      }
    }
    return covered && before === this.areas.size;
  }

  private add(sheetId: string, range: IRange): boolean {
    const id = key(sheetId, range.startRow, range.startColumn);
    const known = this.areas.get(id);
    if (known && known.endRow >= range.endRow && known.endColumn >= range.endColumn) return true;
    this.areas.set(id, range);
    return false;
  }

  private widen(search: IUnitRange): IUnitRange {
    const known = this.areas.get(key(search.sheetId, search.range.startRow, search.range.startColumn));
    return known ? { ...search, range: known } : search;
  }
}

const key = (sheetId: string, row: number, column: number): string => `${sheetId}/${row}/${column}`;

const area = (startRow: number, startColumn: number, rows: number, columns: number): IRange => ({
  startRow, startColumn, endRow: startRow + rows - 1, endColumn: startColumn + columns - 1,
});
