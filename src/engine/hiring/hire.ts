import type { WaitsFor } from "#engine/hiring/placement";
import type { Role } from "#engine/roles";

/** One hire of a plan. Months count from 1; zero or less lies before the plan starts. */
export interface Hire {
  readonly role: Role;
  /** Counts on within the role after existing people. */
  readonly number: number;
  readonly needMonth: number;
  readonly startMonth: number;
  /** When the requisition opens. */
  readonly requisitionMonth: number;
  readonly waitsFor: WaitsFor | null;
  /** The level whose phase ends no sooner than this hire starts; `null` where it does not hold a phase up. */
  readonly countsTowardLevel: number | null;
}
