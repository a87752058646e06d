import { Direction, ICommandService, IUniverInstanceService, RedoCommand, UndoCommand } from "@univerjs/core";
import { InsertRowByRangeCommand, SetRangeValuesCommand } from "@univerjs/sheets";
import { openUniverWorkbook, type UniverWorkbook } from "#embedded/calculation/univerWorkbook";
import type { EmbeddedHost, EmbeddedOptions } from "#embedded/host/embeddedHost";
import { emptyWorkbook } from "#embedded/host/emptyWorkbook";
import { hostOver } from "#embedded/host/hostOver";
import { openHeadlessHost } from "#embedded/host/openHeadlessHost";
import { SheetMemory } from "#embedded/host/sheetMemory";
import { sheetNamed } from "#embedded/host/sheetNamed";
import { throwLater } from "#embedded/host/throwLater";
import type { WorksheetFunction } from "#functions/worksheetFunction";
import type { CellRange, CellValue, SheetBlueprint } from "#workbook/blueprint/blueprint";
import { type CellOfGrid, blueprintOf } from "#test/helpers/blueprintOf";

const hosts: EmbeddedHost[] = [];

/** Counts how often it is calculated, which is once for each calculation of the workbook. */
export class Counter implements WorksheetFunction {
  readonly name = "MUSTER.COUNTER";
  calls = 0;
  readonly evaluate = () => [[(this.calls += 1)]];
}

export const list: WorksheetFunction = { name: "MUSTER.LIST", evaluate: ([[[count]]]) => Array.from({ length: Number(count) }, (_, index) => [index + 1]) };

/** A host that is closed after the test. */
export async function opened(functions: readonly WorksheetFunction[] = [], options: EmbeddedOptions = {}): Promise<EmbeddedHost> {
  const host = await openHeadlessHost(functions, options);
  hosts.push(host);
  return host;
}

export const closeAll = (): void => hosts.splice(0).forEach((host) => host.dispose());

export const sheetOf = (name: string, grid: readonly (readonly CellOfGrid[])[], more: Partial<SheetBlueprint> = {}): SheetBlueprint => ({ ...blueprintOf({ [name]: grid }).sheets[0], ...more });

export const at = (sheet: string, row: number, column: number, rows = 1, columns = 1): CellRange => ({ sheet, row, column, rows, columns });

export const enter = (host: EmbeddedHost, range: CellRange, value: CellValue | null): Promise<void> =>
  host.apply([{ kind: "set-values", range, values: [[value]] }]);

export const shown = async (host: EmbeddedHost, range: CellRange) => (await host.read([range]))[0].shown;

/** A host and what a user does in it: typing, inserting rows, undoing. */
export function openedForUser(functions: readonly WorksheetFunction[] = []): { readonly host: EmbeddedHost; readonly user: User } {
  const workbook = openUniverWorkbook(emptyWorkbook, functions, throwLater);
  const host = hostOver(workbook, new SheetMemory(workbook), {
    today: "2026-11-02", report: throwLater, pause: () => Promise.resolve(), rulesOf: () => ({ redo: [], undo: [] }), calculateRules: () => undefined, draw: () => undefined,
  });
  hosts.push(host);
  return { host, user: new User(workbook) };
}

class User {
  constructor(private readonly workbook: UniverWorkbook) {}

  type(sheet: string, row: number, column: number, text: string | number): void {
    const range = { startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 };
    const value = typeof text === "string" && text.startsWith("=") ? { f: text, v: null, p: null } : { v: text, f: null, si: null, p: null };
    this.run(SetRangeValuesCommand.id, { ...this.address(sheet), range, value });
  }

  insertRows(sheet: string, row: number, count: number): void {
    const range = { startRow: row - 1, endRow: row + count - 2, startColumn: 0, endColumn: 100 };
    this.run(InsertRowByRangeCommand.id, { ...this.address(sheet), range, direction: Direction.UP });
  }

  undo(): void {
    this.workbook.injector.get(IUniverInstanceService).focusUnit(this.workbook.workbook.getUnitId());
    this.run(UndoCommand.id, {});
  }

  redo(): void {
    this.run(RedoCommand.id, {});
  }

  private run(id: string, params: object): void {
    if (!this.workbook.injector.get(ICommandService).syncExecuteCommand(id, params)) throw new Error(`${id} was refused.`);
  }

  private address(sheet: string): { unitId: string; subUnitId: string } {
    return { unitId: this.workbook.workbook.getUnitId(), subUnitId: sheetNamed(this.workbook, sheet).getSheetId() };
  }
}
