import { benchmarkKeys } from "#engine/benchmarks/benchmarkSchema";
import { scenarioField, scenarioKeys, type ScenarioInput, type ScenarioKey } from "#engine/scenario/scenarioSchema";
import { compareBlock } from "#functions/blocks/compareBlock";
import { findingsBlock } from "#functions/blocks/findingsBlock";
import { hiresBlock } from "#functions/blocks/hiresBlock";
import { roadmapBlock } from "#functions/blocks/roadmapBlock";
import { CellFault, type Matrix, type Scalar } from "#functions/worksheetFunction";
import type { WorkbookInput } from "#workbook/assembly/workbookInput";
import type { WrittenResults } from "#workbook/assembly/writtenResults";
import { scenarioColumns } from "#workbook/layout/columns";
import { effectiveScenario } from "#workbook/scenarios/effectiveScenario";
import { inputCellValue } from "#workbook/scenarios/inputCellValue";

/** Asks the functions for what the workbook will show, through the same cells that they will read; an active number without a scenario has no results. */
export function writeResults({ scenarios, benchmarks, activeScenario, variant, writtenOn }: WorkbookInput): WrittenResults {
  const keys: Matrix = scenarioKeys.map((key) => [key]);
  const columns = Array.from({ length: scenarioColumns.scenarios }, (_, index) => columnOf(scenarios, index));
  const active: Matrix | undefined = scenarios[activeScenario - 1] && columns[activeScenario - 1].map((cell) => [cell]);
  const benchmarkCells: Matrix = benchmarkKeys.flatMap((key) => (benchmarks[key] === undefined ? [] : [[key, benchmarks[key] as Scalar]]));
  return {
    variant,
    writtenOnSerial: serialOfDay(writtenOn),
    hires: active ? hiresBlock(keys, active, benchmarkCells) : [],
    roadmap: active ? emptyWhenRefused(() => roadmapBlock(keys, active, benchmarkCells)) : [],
    findings: active ? findingsBlock(keys, active, benchmarkCells) : [],
    compare: compareBlock(keys, scenarioKeys.map((_, row) => columns.map((column) => column[row])), benchmarkCells),
  };
}

/** One scenario as its effective column shows it; a column without a scenario is blank throughout. */
function columnOf(scenarios: WorkbookInput["scenarios"], index: number): Scalar[] {
  const own = scenarios[index];
  if (!own) return scenarioKeys.map(() => "");
  const scenario = index === 0 ? own : effectiveScenario(scenarios[0] ?? {}, { ...own, name: own.name ?? `Scenario ${index + 1}` });
  return scenarioKeys.map((key) => effectiveCell(key, scenario));
}

function effectiveCell(key: ScenarioKey, scenario: ScenarioInput): Scalar {
  const field = scenarioField(key);
  return inputCellValue(scenario[key] === undefined ? field.initial : scenario[key], field) ?? "";
}

function emptyWhenRefused(block: () => Matrix): Matrix {
  try {
    return block();
  } catch (error) {
    if (error instanceof CellFault) return [];
    throw error;
  }
}

const serialOfDay = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
