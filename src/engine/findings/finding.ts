import type { Benchmarks } from "#engine/benchmarks/benchmarks";
import type { Source } from "#engine/fields/sources";
import type { PricedPlan } from "#engine/plan/pricedPlan";

/** How much a finding weighs: `stop` questions the plan itself, `warning` asks for a decision, `note` informs. */
export type Severity = "stop" | "warning" | "note";

/** Something about a plan that its reader should know, as data; sentences are made in `wording`. */
export interface Finding {
  readonly id: string;
  readonly severity: Severity;
  /** The figures that made it. */
  readonly values: FindingValues;
  readonly source: Source;
}

export type FindingValues = Readonly<Record<string, string | number | null>>;

/** A rule over a plan: the figures when it holds, else `undefined`. */
export interface FindingRule {
  readonly id: string;
  readonly severity: Severity;
  readonly source: Source;
  readonly check: (plan: PricedPlan, benchmarks: Benchmarks) => FindingValues | undefined;
}
