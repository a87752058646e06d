import { readBenchmarks } from "#engine/benchmarks/readBenchmarks";
import type { BenchmarkInput } from "#engine/benchmarks/benchmarkSchema";
import type { Plan } from "#engine/plan/plan";
import { planScenario } from "#engine/plan/planScenario";
import { failure, type Result } from "#engine/result";
import { readScenario } from "#engine/scenario/readScenario";
import type { ScenarioInput } from "#engine/scenario/scenarioSchema";

/**
 * Works out a plan from a scenario and benchmarks as they are handed in: flat keys, only what differs from the defaults.
 *
 * @returns the plan, or every issue of both inputs at once; never half a plan
 * @example planFrom({ targetLevel: 2 }).ok // true
 * @example planFrom({ budgetMode: "top-down" }).ok // false
 */
export function planFrom(scenarioInput: ScenarioInput, benchmarkInput: BenchmarkInput = {}): Result<Plan> {
  const scenario = readScenario(scenarioInput);
  const benchmarks = readBenchmarks(benchmarkInput);
  if (scenario.ok && benchmarks.ok) return planScenario(scenario.value, benchmarks.value);
  return failure(...(scenario.ok ? [] : scenario.issues), ...(benchmarks.ok ? [] : benchmarks.issues));
}
