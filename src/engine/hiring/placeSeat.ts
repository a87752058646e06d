import { lastPlannableMonth, monthsPerYear } from "#engine/months";
import type { Placement, Seat, WaitsFor } from "#engine/hiring/placement";
import { startedBy, startsIn, type Roster } from "#engine/hiring/roster";
import type { Scenario } from "#engine/scenario/scenario";

/**
 * Finds the month in which somebody starts on a seat; `undefined` when no month up to 600 will do.
 * The reason for waiting is that of the last month it waited, else of what moved it before the search.
 */
export function placeSeat(seat: Seat, roster: Roster, scenario: Scenario): Placement | undefined {
  let { month, waitsFor } = firstPossible(seat, scenario);
  for (; month <= lastPlannableMonth; month += 1) {
    const reason = blockedBy(seat, month, roster, scenario.maxStartsPerMonth);
    if (!reason) return { role: seat.role, needMonth: seat.needMonth, startMonth: month, waitsFor, countsTowardLevel: seat.countsTowardLevel };
    waitsFor = reason;
  }
  return undefined;
}

function firstPossible(seat: Seat, { recruitingLeadMonths, timeToFill }: Scenario): { month: number; waitsFor: WaitsFor | null } {
  let { fromMonth: month, waitsFor } = seat;
  const firstRecruited = 1 - recruitingLeadMonths + timeToFill[seat.role];
  if (month < firstRecruited) [month, waitsFor] = [firstRecruited, "recruiting"];
  if (!seat.isFunded && month <= monthsPerYear) [month, waitsFor] = [monthsPerYear + 1, "budget"];
  return { month, waitsFor };
}

function blockedBy(seat: Seat, month: number, roster: Roster, maxStartsPerMonth: number): WaitsFor | undefined {
  if (seat.role === "dataScientist" && lacksEngineers(seat, month, roster)) return "engineers";
  return startsIn(roster, month) < maxStartsPerMonth ? undefined : "absorption";
}

function lacksEngineers({ ratio }: Seat, month: number, roster: Roster): boolean {
  if (startedBy(roster, "dataEngineer", month) === 0) return true;
  return ratio !== null && startedBy(roster, "dataScientist", month) + 1 > ratio * startedBy(roster, "mlEngineer", month);
}
