import type { ICellData, IObjectMatrixPrimitiveType, Worksheet } from "@univerjs/core";
import { Direction, ICommandService } from "@univerjs/core";
import { InsertRowByRangeCommand, SetRangeValuesMutation } from "@univerjs/sheets";
import type { WorksheetFunction } from "#functions/worksheetFunction";
import type { WorkbookBlueprint } from "#workbook/blueprint/blueprint";
import type { CalculatedWorkbook } from "#workbook/blueprint/calculated";
import { CalculationFailed, type Failure } from "#embedded/calculation/calculationFailed";
import { changedCell, type CellChange } from "#embedded/calculation/cellChange";
import { oneAtATime } from "#embedded/calculation/oneAtATime";
import { readCells } from "#embedded/calculation/readCells";
import { runFormulas } from "#embedded/calculation/runFormulas";
import { openUniverWorkbook, type UniverWorkbook } from "#embedded/calculation/univerWorkbook";

/** A workbook that stays open for several calculations. Nothing is calculated but by `calculate`. */
export interface Calculator {
  /** Throws if a sheet does not exist. */
  setCells(changes: readonly CellChange[]): void;
  /** Inserts `count` empty rows above `row`; formulas and names move and grow as in Excel. Throws if Univer refuses. */
  insertRows(sheet: string, row: number, count: number): void;
  /** One full calculation. Rejects with `CalculationFailed` if a function threw, after all other cells were calculated. */
  calculate(): Promise<CalculatedWorkbook>;
  /** The formula now standing in a cell, with its leading `=`. */
  formulaAt(sheet: string, row: number, column: number): string | undefined;
  dispose(): void;
}

/** Loads a blueprint into Univer with the given functions. Dispose of it after use. */
export function openCalculator(blueprint: WorkbookBlueprint, functions: readonly WorksheetFunction[]): Calculator {
  const failures: Failure[] = [];
  const host = openUniverWorkbook(blueprint, functions, (where, cause) => void failures.push({ where, cause }));
  return {
    setCells: (changes) => setCells(host, changes),
    insertRows: (sheet, row, count) => insertRows(host, sheet, row, count),
    calculate: () => oneAtATime(() => calculate(host, failures)),
    formulaAt: (sheet, row, column) => sheetOf(host, sheet).getCellRaw(row - 1, column - 1)?.f ?? undefined,
    dispose: () => host.univer.dispose(),
  };
}

async function calculate(host: UniverWorkbook, failures: Failure[]): Promise<CalculatedWorkbook> {
  const forget = (): void => void failures.splice(0);
  forget();
  await runFormulas(host, (where, cause) => void failures.push({ where, cause }), forget);
  const workbook = readCells(host);
  if (failures.length > 0) throw new CalculationFailed([...failures], workbook);
  return workbook;
}

function setCells(host: UniverWorkbook, changes: readonly CellChange[]): void {
  for (const [sheet, ofSheet] of groupBySheet(changes)) {
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    for (const { row, column, content } of ofSheet) (cellValue[row - 1] ??= {})[column - 1] = changedCell(content);
    execute(host, SetRangeValuesMutation.id, { ...addressOf(host, sheet), cellValue });
  }
}

function groupBySheet(changes: readonly CellChange[]): Map<string, CellChange[]> {
  const groups = new Map<string, CellChange[]>();
  for (const change of changes) groups.set(change.sheet, [...(groups.get(change.sheet) ?? []), change]);
  return groups;
}

function insertRows(host: UniverWorkbook, sheet: string, row: number, count: number): void {
  const endColumn = sheetOf(host, sheet).getColumnCount() - 1;
  const range = { startRow: row - 1, endRow: row + count - 2, startColumn: 0, endColumn };
  execute(host, InsertRowByRangeCommand.id, { ...addressOf(host, sheet), range, direction: Direction.UP });
}

function execute({ injector }: UniverWorkbook, command: string, parameters: object): void {
  if (!injector.get(ICommandService).syncExecuteCommand(command, parameters)) throw new Error(`Univer refused ${command}`);
}

function addressOf(host: UniverWorkbook, sheet: string): { unitId: string; subUnitId: string } {
  return { unitId: host.workbook.getUnitId(), subUnitId: sheetOf(host, sheet).getSheetId() };
}

function sheetOf({ workbook }: UniverWorkbook, name: string): Worksheet {
  const sheet = workbook.getSheetBySheetName(name);
  if (!sheet) throw new Error(`There is no sheet "${name}"`);
  return sheet;
}
