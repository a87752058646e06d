import type { BenchmarkInput } from "#engine/benchmarks/benchmarkSchema";
import type { ScenarioInput } from "#engine/scenario/scenarioSchema";

/** A plan as it stands in the user's workbook: what was entered, not yet checked against the model. */
export interface PlanWorkbook {
  /** Own inputs of each scenario, in columns 1–5; `undefined` where a column is no scenario. Base comes first. */
  readonly scenarios: readonly (ScenarioInput | undefined)[];
  /** Number of the active scenario, from 1. */
  readonly activeScenario: number;
  readonly benchmarks: BenchmarkInput;
}
