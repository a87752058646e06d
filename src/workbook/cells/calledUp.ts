import type { Block, Cell, NumberFormatName } from "#workbook/blueprint/blueprint";
import { calculation, text } from "#workbook/cells/cells";
import { activeInput } from "#workbook/cells/lookups";
import { inputFormat } from "#workbook/cells/inputFormat";
import { scenarioField, type ScenarioKey } from "#engine/scenario/scenarioSchema";

/** The inputs a sheet works with, called up by key, so that rows of ML Scenarios may be sorted or inserted. */
export const calledUp = (id: string, firstRow: number, keys: readonly ScenarioKey[]): Block => ({
  id: `${id}.calledUp`,
  row: firstRow,
  column: 1,
  cells: keys.map((key, index) => calledUpRow(key, firstRow + index)),
});

const calledUpRow = (key: ScenarioKey, row: number): Cell[] => [
  text(scenarioField(key).label),
  text(key, "note"),
  calculation(activeInput(`$B${row}`), formatOf(key), "calculationRight"),
  text(scenarioField(key).unit, "note"),
];

const formatOf = (key: ScenarioKey): NumberFormatName => inputFormat(scenarioField(key));
