import type { IDisposable } from "@univerjs/core";
import { CommandType, ICommandService, type IMutationInfo } from "@univerjs/core";
import { type IInsertRowMutationParams, InsertColMutation, InsertRowMutation, MoveColsMutation, MoveRowsMutation, RemoveColMutation, RemoveRowMutation, SetWorksheetNameMutation } from "@univerjs/sheets";
import type { Chart, SheetBlueprint } from "#workbook/blueprint/blueprint";
import type { UniverWorkbook } from "#embedded/calculation/univerWorkbook";
import { followShift } from "#embedded/host/followShift";
import { renamedSheet } from "#embedded/host/renamedSheet";
import type { Shift } from "#embedded/host/shiftedRange";
import type { Step } from "#embedded/host/step";

const remember = "muster.mutation.remember-sheet";

interface Remembered {
  readonly unitId: string;
  readonly sheetId: string;
  readonly sheet: SheetBlueprint | null;
}

/**
 * What Univer does not keep about the sheets that were added: kind, charts, print set-up, validations by our own rules.
 * It changes by a mutation of its own, so undo takes it back too, and it follows rows and columns that the user moves.
 */
export class SheetMemory {
  private readonly sheets = new Map<string, SheetBlueprint>();
  private readonly moved = new Set<string>();
  private readonly listening: IDisposable[];

  constructor(private readonly host: UniverWorkbook) {
    const commands = host.injector.get(ICommandService);
    this.listening = [
      commands.registerCommand({ id: remember, type: CommandType.MUTATION, handler: (_, params) => this.set(params as Remembered) }),
      commands.onCommandExecuted(({ id, params }) => this.follow(id, params)),
    ];
  }

  /** The sheet as it was added, but for what has moved since. */
  sheet(sheetId: string): SheetBlueprint | undefined {
    return this.sheets.get(sheetId);
  }

  /** Whether rows or columns changed places, which charts and rules do not follow. */
  hasMoved(sheetId: string): boolean {
    return this.moved.has(sheetId);
  }

  remembering(sheetId: string, sheet: SheetBlueprint): Step {
    return { redo: [this.mutation(sheetId, sheet)], undo: [this.mutation(sheetId, this.sheets.get(sheetId) ?? null)] };
  }

  /** Charts in place of those with the same ids. */
  withCharts(sheetId: string, charts: readonly Chart[]): Step {
    const sheet = this.sheets.get(sheetId);
    if (!sheet) throw new Error("Charts can only be set on a sheet that was added here.");
    const ids = new Set(charts.map(({ id }) => id));
    return this.remembering(sheetId, { ...sheet, charts: [...sheet.charts.filter(({ id }) => !ids.has(id)), ...charts] });
  }

  dispose(): void {
    this.listening.forEach((each) => each.dispose());
  }

  private mutation(sheetId: string, sheet: SheetBlueprint | null): IMutationInfo {
    return { id: remember, params: { unitId: this.host.workbook.getUnitId(), sheetId, sheet } satisfies Remembered };
  }

  private set({ sheetId, sheet }: Remembered): boolean {
    if (sheet) this.sheets.set(sheetId, sheet);
    else this.sheets.delete(sheetId);
    return true;
  }

  private follow(id: string, params: object | undefined): void {
    const shift = params && shiftOf(id, params as IInsertRowMutationParams, this.host);
    if (shift) this.replaceAll((sheet) => followShift(sheet, shift));
    if (id === MoveRowsMutation.id || id === MoveColsMutation.id) this.moved.add((params as IInsertRowMutationParams).subUnitId);
    if (id === SetWorksheetNameMutation.id) this.rename(params as { subUnitId: string; name: string });
  }

  private rename({ subUnitId, name }: { subUnitId: string; name: string }): void {
    const before = this.sheets.get(subUnitId)?.name;
    if (before !== undefined) this.replaceAll((sheet) => renamedSheet(sheet, before, name));
  }

  private replaceAll(change: (sheet: SheetBlueprint) => SheetBlueprint): void {
    for (const [sheetId, sheet] of this.sheets) this.sheets.set(sheetId, change(sheet));
  }
}

function shiftOf(id: string, { subUnitId, range }: IInsertRowMutationParams, { workbook }: UniverWorkbook): Shift | undefined {
  const isRow = id === InsertRowMutation.id || id === RemoveRowMutation.id;
  const isInsertion = id === InsertRowMutation.id || id === InsertColMutation.id;
  if (!isRow && !isInsertion && id !== RemoveColMutation.id) return undefined;
  const [first, last] = isRow ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  const sheet = workbook.getSheetBySheetId(subUnitId)?.getName() ?? "";
  return { sheet, axis: isRow ? "row" : "column", at: first + 1, count: (last - first + 1) * (isInsertion ? 1 : -1) };
}
