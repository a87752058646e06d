import { scenarioField, type ScenarioKey } from "#engine/scenario/scenarioSchema";
import type { CellRange } from "#workbook/blueprint/blueprint";
import type { WorkbookHost } from "#workbook/host/workbookHost";
import { inputCellValue } from "#workbook/scenarios/inputCellValue";

/**
 * Enters an input of a scenario into its own cell; `undefined` empties it, so that it is inherited from Base, and
 * `null` says that there is no value.
 *
 * @throws Error when the workbook holds no plan or the key has no row
 */
export async function setInput(host: WorkbookHost, scenario: number, key: ScenarioKey, value: unknown): Promise<void> {
  const cell = await inputCell(host, scenario, key);
  const content = value === null && scenario > 1 ? "none" : inputCellValue(value, scenarioField(key));
  await host.apply([{ kind: "set-values", range: cell, values: [[content]] }]);
}

/** Makes a scenario the active one. */
export async function setActiveScenario(host: WorkbookHost, scenario: number): Promise<void> {
  await host.apply([{ kind: "set-values", range: await rangeNamed(host, "ML_ActiveScenario"), values: [[scenario]] }]);
}

async function inputCell(host: WorkbookHost, scenario: number, key: ScenarioKey): Promise<CellRange> {
  const [keys, base] = [await rangeNamed(host, "ML_Keys"), await rangeNamed(host, "ML_Base")];
  const [{ shown }] = await host.read([keys]);
  const row = shown.findIndex(([cell]) => cell === key);
  if (row < 0) throw new Error(`ML Scenarios has no row for ${key}.`);
  return { sheet: base.sheet, row: base.row + row, column: base.column + scenario - 1, rows: 1, columns: 1 };
}

async function rangeNamed(host: WorkbookHost, name: string): Promise<CellRange> {
  const named = (await host.names()).find((candidate) => candidate.name === name);
  if (!named) throw new Error(`The workbook has no name ${name}.`);
  return named.range;
}
