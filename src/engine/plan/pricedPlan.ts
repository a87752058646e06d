import type { Budget } from "#engine/budget/budget";
import type { PeopleCost } from "#engine/cost/peopleCost";
import type { Hire } from "#engine/hiring/hire";
import type { Phase } from "#engine/hiring/phase";
import type { PlanSummary } from "#engine/plan/planSummary";
import type { ByRole } from "#engine/roles";
import type { Scenario } from "#engine/scenario/scenario";

/** What the algorithm decides; everything else about a plan is arithmetic on top of it. */
export interface Decisions {
  readonly hires: readonly Hire[];
  readonly phases: readonly Phase[];
  /** Existing people and funded seats; `null` bottom-up. */
  readonly teamCap: number | null;
  /** Seats of the plan without a budget limit. */
  readonly uncappedSeats: number;
}

/** A plan with its money. Lists by month hold one value for each month of the horizon. */
export interface PricedPlan extends Decisions {
  readonly scenario: Scenario;
  readonly headcount: ByRole<readonly number[]>;
  readonly totalHeadcount: readonly number[];
  readonly starts: ByRole<readonly number[]>;
  /** Full-time equivalents. */
  readonly capacity: readonly number[];
  readonly level: readonly number[];
  readonly people: PeopleCost;
  readonly budget: Budget;
  readonly modelsInProduction: readonly number[];
  readonly summary: PlanSummary;
}
