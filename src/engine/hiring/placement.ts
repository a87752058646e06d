import type { Role } from "#engine/roles";

/** Why a hire starts later than needed. */
export type WaitsFor = "level" | "recruiting" | "budget" | "engineers" | "absorption";

/** A seat to be filled, before a month has been found for it. */
export interface Seat {
  readonly role: Role;
  readonly needMonth: number;
  /** The first month that is tried; later than needed for seats that wait for the next level. */
  readonly fromMonth: number;
  readonly waitsFor: WaitsFor | null;
  /** False where year 1 does not fund the seat. */
  readonly isFunded: boolean;
  /** Data scientists per ML engineer that must hold in the start month; `null` where it is not asked for. */
  readonly ratio: number | null;
  /** The level whose phase ends no sooner than this hire starts; `null` where it does not hold the phase up. */
  readonly countsTowardLevel: number | null;
}

/** A seat with the month in which somebody starts on it. Months count from 1. */
export interface Placement {
  readonly role: Role;
  readonly needMonth: number;
  readonly startMonth: number;
  readonly waitsFor: WaitsFor | null;
  readonly countsTowardLevel: number | null;
}
