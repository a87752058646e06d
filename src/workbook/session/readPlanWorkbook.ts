import { benchmarkField, benchmarkKeys } from "#engine/benchmarks/benchmarkSchema";
import type { Field } from "#engine/fields/field";
import { scenarioField, scenarioKeys, type ScenarioInput, type ScenarioKey } from "#engine/scenario/scenarioSchema";
import { readKeyed } from "#functions/cells/readKeyed";
import type { Matrix, Scalar } from "#functions/worksheetFunction";
import type { CellRange, NamedRange } from "#workbook/blueprint/blueprint";
import type { CalculatedCell } from "#workbook/blueprint/calculated";
import type { WorkbookHost } from "#workbook/host/workbookHost";
import { scenarioColumns } from "#workbook/layout/columns";
import type { PlanWorkbook } from "#workbook/session/planWorkbook";

const needed = ["ML_Keys", "ML_Base", "ML_ActiveScenario", "ML_Benchmarks"] as const;

/** The plan that stands in the workbook, or `undefined` when there is none: one of its names is missing. */
export async function readPlanWorkbook(host: WorkbookHost): Promise<PlanWorkbook | undefined> {
  const ranges = rangesOf(await host.names());
  if (!ranges) return undefined;
  const [keys, base, active, benchmarks] = ranges;
  const [keyCells, inputCells, activeCell, benchmarkCells] = await host.read([keys, { ...base, columns: scenarioColumns.scenarios }, active, benchmarks]);
  const names = matrixOf(keyCells.shown);
  const columns = Array.from({ length: scenarioColumns.scenarios }, (_, column) => matrixOf(inputCells.shown.map((row) => [row[column]])));
  return {
    scenarios: columns.map((column, index) => scenarioOf(names, column, index)),
    activeScenario: Number(scalar(activeCell.shown[0][0]) ?? 1),
    benchmarks: readKeyed(matrixOf(benchmarkCells.shown.map(([key]) => [key])), matrixOf(benchmarkCells.shown.map(([, value]) => [value])), benchmarkFieldOf),
  };
}

function rangesOf(names: readonly NamedRange[]): CellRange[] | undefined {
  const ranges = needed.flatMap((name) => names.find((named) => named.name === name)?.range ?? []);
  return ranges.length === needed.length ? ranges : undefined;
}

/** A column is a scenario when its own name is filled; Base always is one. */
function scenarioOf(keys: Matrix, column: Matrix, index: number): ScenarioInput | undefined {
  const scenario = readKeyed(keys, column, scenarioFieldOf);
  return index === 0 || scenario.name !== undefined ? scenario : undefined;
}

const matrixOf = (cells: readonly (readonly CalculatedCell[])[]): Matrix => cells.map((row) => row.map(scalar));

/** An error in an input is shown as text, so that the schema refuses it by name. */
const scalar = (cell: CalculatedCell): Scalar => (typeof cell === "object" && cell !== null ? cell.error : cell);

const scenarioFieldOf = (key: string): Field | undefined => (scenarioKeys.includes(key as ScenarioKey) ? scenarioField(key as ScenarioKey) : undefined);
const benchmarkFieldOf = (key: string): Field | undefined => (benchmarkKeys.includes(key) ? benchmarkField(key) : undefined);
