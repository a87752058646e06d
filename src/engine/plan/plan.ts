import type { Finding } from "#engine/findings/finding";
import type { PricedPlan } from "#engine/plan/pricedPlan";

/** A plan with what its reader should know about it. */
export interface Plan extends PricedPlan {
  readonly findings: readonly Finding[];
}
