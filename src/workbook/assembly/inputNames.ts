import type { CellRange, NamedRange } from "#workbook/blueprint/blueprint";
import { scenarioColumns, sourceColumns } from "#workbook/layout/columns";
import { scenarioRows, sourceRows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";

const keyedRange = (column: number, columns = 1): CellRange => ({ sheet: sheetNames.scenarios, row: scenarioRows.first, column, rows: scenarioRows.count, columns });

export const activeScenarioCell: CellRange = { sheet: sheetNames.scenarios, row: scenarioRows.active, column: 2, rows: 1, columns: 1 };

const benchmarksRange: CellRange = { sheet: sheetNames.sources, row: sourceRows.first, column: sourceColumns.key, rows: sourceRows.count, columns: 2 };

export const keysRange = keyedRange(scenarioColumns.key);

/** Names of the inputs: what functions and formulas read. */
export const inputNames: readonly NamedRange[] = [
  { name: "ML_Keys", range: keysRange },
  { name: "ML_Base", range: keyedRange(scenarioColumns.base) },
  { name: "ML_Effective", range: keyedRange(scenarioColumns.effective, scenarioColumns.scenarios) },
  { name: "ML_Active", range: keyedRange(scenarioColumns.active) },
  { name: "ML_ActiveScenario", range: activeScenarioCell },
  { name: "ML_Benchmarks", range: benchmarksRange },
];
