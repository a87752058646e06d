import { benchmarkField, benchmarkKeys } from "#engine/benchmarks/benchmarkSchema";
import type { Field } from "#engine/fields/field";
import { planFrom } from "#engine/plan/planFrom";
import type { Plan } from "#engine/plan/plan";
import type { Result } from "#engine/result";
import { scenarioField, scenarioKeys, type ScenarioKey } from "#engine/scenario/scenarioSchema";
import { readKeyed } from "#functions/cells/readKeyed";
import { CellFault, type Matrix } from "#functions/worksheetFunction";

const knownScenarioKeys = new Set<string>(scenarioKeys);
const knownBenchmarkKeys = new Set(benchmarkKeys);

/** Block functions of one sheet ask for the same few plans, so the latest ones are kept. */
const mostKept = 12;
const kept = new Map<string, Result<Plan>>();

/**
 * The plan of a scenario and benchmarks that stand in cells: a range of keys, one of values, and a range of two
 * columns for benchmarks, which may be left out. Same cells, same plan: it is worked out once.
 */
export function planOfCells(keys: Matrix, values: Matrix, benchmarks: Matrix = []): Result<Plan> {
  const scenarioInput = readKeyed(keys, values, scenarioFieldOf);
  const benchmarkInput = readKeyed(benchmarks.map(([key]) => [key]), benchmarks.map((row) => [row[1] ?? null]), benchmarkFieldOf);
  const identity = JSON.stringify([scenarioInput, benchmarkInput]);
  const known = kept.get(identity) ?? planFrom(scenarioInput, benchmarkInput);
  keep(identity, known);
  return known;
}

/**
 * The plan itself, for functions that have no place to say why there is none.
 *
 * @throws CellFault `#N/A` with the first issue's code
 */
export function solidPlanOfCells(keys: Matrix, values: Matrix, benchmarks?: Matrix): Plan {
  const planned = planOfCells(keys, values, benchmarks);
  if (!planned.ok) throw new CellFault("#N/A", planned.issues[0].code);
  return planned.value;
}

function keep(identity: string, plan: Result<Plan>): void {
  kept.delete(identity);
  kept.set(identity, plan);
  if (kept.size > mostKept) kept.delete(kept.keys().next().value as string);
}

const scenarioFieldOf = (key: string): Field | undefined => (knownScenarioKeys.has(key) ? scenarioField(key as ScenarioKey) : undefined);
const benchmarkFieldOf = (key: string): Field | undefined => (knownBenchmarkKeys.has(key) ? benchmarkField(key) : undefined);
