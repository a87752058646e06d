import type { ByRole } from "#engine/roles";
import type { ScenarioValues } from "#engine/scenario/scenarioSchema";

type ScalarKey = Exclude<keyof ScenarioValues, `${string}.${string}`>;

/** A scenario that has been read and found sound: every key present, role keys gathered by role. */
export type Scenario = Readonly<Pick<ScenarioValues, ScalarKey>> & {
  readonly existing: ByRole<number>;
  readonly timeToFill: ByRole<number>;
  /** Per year; `null` takes the benchmark. */
  readonly baseSalary: ByRole<number | null>;
};
