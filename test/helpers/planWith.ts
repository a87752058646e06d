import { defaultBenchmarks } from "#engine/benchmarks/defaultBenchmarks";
import { readBenchmarks } from "#engine/benchmarks/readBenchmarks";
import type { BenchmarkInput } from "#engine/benchmarks/benchmarkSchema";
import type { Benchmarks } from "#engine/benchmarks/benchmarks";
import type { Plan } from "#engine/plan/plan";
import { planFrom } from "#engine/plan/planFrom";
import type { Issue, Result } from "#engine/result";
import { readScenario } from "#engine/scenario/readScenario";
import type { Scenario } from "#engine/scenario/scenario";
import type { ScenarioInput, ScenarioKey } from "#engine/scenario/scenarioSchema";

type SomeKeys = Partial<Record<ScenarioKey, unknown>>;

/** The plan of a scenario that differs from the defaults in some keys; throws when there is none. */
export const planWith = (scenario: SomeKeys = {}, benchmarks: BenchmarkInput = {}): Plan => valueOf(planFrom(scenario, benchmarks));

/** A scenario that differs from the defaults in some keys; throws when it is not allowed. */
export const scenarioWith = (keys: SomeKeys = {}): Scenario => valueOf(readScenario(keys));

/** Benchmarks that differ from the defaults in some keys; throws when they are not allowed. */
export const benchmarksWith = (keys: BenchmarkInput = {}): Benchmarks => (Object.keys(keys).length === 0 ? defaultBenchmarks : valueOf(readBenchmarks(keys)));

/** Why there is no plan of a scenario; `[]` when there is one. */
export const issuesWith = (scenario: ScenarioInput, benchmarks: BenchmarkInput = {}): readonly Issue[] => {
  const planned = planFrom(scenario, benchmarks);
  return planned.ok ? [] : planned.issues;
};

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
