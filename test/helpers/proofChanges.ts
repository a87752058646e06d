import { benchmarkKeys } from "#engine/benchmarks/benchmarkSchema";
import { scenarioField, scenarioKeys, type ScenarioInput, type ScenarioKey } from "#engine/scenario/scenarioSchema";
import type { CellChange } from "#embedded/calculation/cellChange";
import type { CellValue } from "#workbook/blueprint/blueprint";
import { activeScenarioCell } from "#workbook/assembly/inputNames";
import { hireOffsets, hiresBlocks, scenarioColumns, sourceColumns } from "#workbook/layout/columns";
import { hiresRows, scenarioRows, sourceRows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";
import { inputCellValue } from "#workbook/scenarios/inputCellValue";
import type { CellEdit } from "#test/helpers/xlsxCells";

/** What a user types into cells of inputs; keys as the engine knows them, values as cells hold them. */
export interface TypedInputs {
  readonly inputs?: ScenarioInput;
  readonly benchmarks?: Readonly<Record<string, number>>;
  /** Start month of a hire by its place in the list, in a hand-over copy. */
  readonly startMonths?: Readonly<Record<number, number>>;
  readonly activeScenario?: number;
}

/** The cells that change, Base being the scenario that is typed into. */
export const editsOf = ({ inputs = {}, benchmarks = {}, startMonths = {}, activeScenario }: TypedInputs): CellEdit[] => [
  ...(Object.entries(inputs) as [ScenarioKey, unknown][]).map(([key, value]) => ({ ...inputCell(key), value: typed(key, value) })),
  ...Object.entries(benchmarks).map(([key, value]) => ({ sheet: sheetNames.sources, row: sourceRows.first + benchmarkKeys.indexOf(key), column: sourceColumns.value, value })),
  ...Object.entries(startMonths).map(([place, value]) => ({ sheet: sheetNames.hires, row: hiresRows.first + Number(place), column: hiresBlocks.live + hireOffsets.start, value })),
  ...(activeScenario === undefined ? [] : [{ sheet: activeScenarioCell.sheet, row: activeScenarioCell.row, column: activeScenarioCell.column, value: activeScenario }]),
];

export const changesOf = (typedInputs: TypedInputs): CellChange[] => editsOf(typedInputs).map(({ value, ...place }) => ({ ...place, content: { value } }));

/** The changes that bring back what stood in those cells when the workbook held nothing but defaults. */
export const undone = ({ inputs = {}, benchmarks = {}, activeScenario }: TypedInputs, initialBenchmarks: (key: string) => number): CellChange[] => [
  ...(Object.keys(inputs) as ScenarioKey[]).map((key) => ({ ...inputCell(key), content: contentOf(inputCellValue(scenarioField(key).initial, scenarioField(key))) })),
  ...changesOf({ benchmarks: Object.fromEntries(Object.keys(benchmarks).map((key) => [key, initialBenchmarks(key)])), ...(activeScenario === undefined ? {} : { activeScenario: 1 }) }),
];

const contentOf = (value: CellValue | null): CellChange["content"] => (value === null ? null : { value });

const inputCell = (key: ScenarioKey) => ({ sheet: sheetNames.scenarios, row: scenarioRows.first + scenarioKeys.indexOf(key), column: scenarioColumns.base });

function typed(key: ScenarioKey, value: unknown): number | string {
  const cell = inputCellValue(value, scenarioField(key));
  if (typeof cell !== "number" && typeof cell !== "string") throw new Error(`${key} cannot be typed: ${String(value)}`);
  return cell;
}
