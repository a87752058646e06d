import type { Phase } from "#engine/hiring/phase";
import type { Placement } from "#engine/hiring/placement";

/** Who is hired when: the decisions of a plan, before any money is counted. */
export interface Staffing {
  readonly phases: readonly Phase[];
  /** In the order in which they were placed, also those past the plan's horizon. */
  readonly placements: readonly Placement[];
  /** Seats asked for over all phases, also those for which no month was found. */
  readonly seatCount: number;
}

/** What the budget allows. */
export interface StaffingLimits {
  /** Nobody is hired beyond this many people, existing ones included. */
  readonly mostPeople: number;
  /** Only this many seats, in seat order, may start in year 1. */
  readonly fundedSeats: number;
}

export const noLimits: StaffingLimits = { mostPeople: Infinity, fundedSeats: Infinity };
