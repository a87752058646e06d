import type { Topology } from "#engine/maturity/topologyOf";

/** The key figures of a plan; amounts in the plan's currency. */
export interface PlanSummary {
  readonly topology: Topology;
  readonly teamCap: number | null;
  readonly headcountMonth12: number;
  readonly peakHeadcount: number;
  /** Full-time equivalents. */
  readonly effectiveCapacityMonth12: number;
  readonly yearOnePeople: number;
  readonly yearOneInfrastructure: number;
  readonly yearOneEnablement: number;
  /** What a top-down budget leaves unspent in year 1. */
  readonly reserve: number;
  /** Bottom-up what year 1 costs; top-down the first-year budget. */
  readonly yearOneTotal: number;
  /** Months 13–24; `null` with a horizon below 24. */
  readonly yearTwoTotal: number | null;
  /** What the people of month 12 cost in year 2 if nobody is added. */
  readonly peopleRunRate: number;
  readonly totalRunRate: number;
  readonly yearOneCostPerHead: number | null;
  readonly levelReached: number;
  readonly monthTargetLevelReached: number | null;
  readonly paybackMonth: number | null;
  readonly requiredAnnualBenefitPerModel: number | null;
  readonly npv: number;
  readonly gpuYearOne: { readonly reserved: number; readonly onDemand: number; readonly spot: number };
}
