import type { BenchmarkInput } from "#engine/benchmarks/benchmarkSchema";
import type { ScenarioInput } from "#engine/scenario/scenarioSchema";
import type { WorkbookVariant } from "#workbook/blueprint/blueprint";

/** What a workbook is built from. */
export interface WorkbookInput {
  /** One to five columns of flat keys; `undefined` is a column without a scenario. The first is Base; what another one leaves out it inherits from Base. */
  readonly scenarios: readonly (ScenarioInput | undefined)[];
  readonly benchmarks: BenchmarkInput;
  /** Number of the active scenario, from 1. */
  readonly activeScenario: number;
  readonly variant: WorkbookVariant;
  /** Today's date as `YYYY-MM-DD`, written beside values that do not recalculate. */
  readonly writtenOn: string;
}
