import type { Benchmarks } from "#engine/benchmarks/benchmarks";
import { placeSeat } from "#engine/hiring/placeSeat";
import type { Phase } from "#engine/hiring/phase";
import type { Seat } from "#engine/hiring/placement";
import { addToRoster, type Roster } from "#engine/hiring/roster";
import type { StaffingLimits } from "#engine/hiring/staffing";
import { phaseLength } from "#engine/maturity/phaseLength";
import type { Role } from "#engine/roles";
import type { Scenario } from "#engine/scenario/scenario";
import { fillPhase } from "#engine/team/fillPhase";
import { gateOf } from "#engine/team/gateOf";
import { seatRules } from "#engine/team/seatRules";
import { countedPeople } from "#engine/team/team";

interface PhaseTask {
  readonly fromLevel: number;
  readonly toLevel: number;
  readonly firstMonth: number;
  readonly isLastPlanned: boolean;
  /** Seats asked for by the phases before. */
  readonly seatsBefore: number;
}

interface StaffedPhase {
  readonly phase: Phase;
  readonly seatCount: number;
}

/** Decides on the seats of one phase, enters its hires in the roster and tells when the phase really ends. */
export function staffPhase(task: PhaseTask, roster: Roster, scenario: Scenario, benchmarks: Benchmarks, limits: StaffingLimits): StaffedPhase {
  const { seats, reached } = seatsOf(task, roster, scenario, benchmarks, limits.mostPeople);
  const length = phaseLength(task.fromLevel, scenario.pace, benchmarks);
  const plannedLastMonth = task.firstMonth + length - 1;
  const drafts = seats.map((role, index) => ({
    role,
    needMonth: task.firstMonth + Math.floor((index * length) / seats.length),
    isFunded: task.seatsBefore + index < limits.fundedSeats,
  }));
  const raises = reached && task.toLevel > task.fromLevel;
  const { waiting, lastStart } = placeAtOnce(drafts, task, raises, roster, scenario, benchmarks);
  const lastMonth = Math.max(plannedLastMonth, lastStart);
  placeWaiting(waiting, task, lastMonth, roster, scenario, benchmarks);
  const phase = { fromLevel: task.fromLevel, toLevel: task.toLevel, firstMonth: task.firstMonth, lastMonth, plannedLastMonth, reached };
  return { phase, seatCount: seats.length };
}

type Draft = Pick<Seat, "role" | "needMonth" | "isFunded">;

/** A phase that cannot reach its level is filled again as what it is: work at the level below. */
function seatsOf({ fromLevel, toLevel, isLastPlanned }: PhaseTask, roster: Roster, scenario: Scenario, benchmarks: Benchmarks, mostPeople: number) {
  const filledFor = (level: number): Role[] =>
    fillPhase(roster.team, seatRules(scenario, benchmarks, { level: toLevel, isLastPlanned, highestGate: level, ratioLevel: level }), mostPeople);
  const seats = filledFor(toLevel);
  const team = { ...roster.team };
  for (const role of seats) team[role] += 1;
  const reached = countedPeople(team, toLevel) >= benchmarks.size.low[toLevel];
  return { seats: reached ? seats : filledFor(fromLevel), reached };
}

function placeAtOnce(drafts: readonly Draft[], task: PhaseTask, raises: boolean, roster: Roster, scenario: Scenario, benchmarks: Benchmarks) {
  const ratio = ratioToHold(task.fromLevel, scenario, benchmarks);
  const waiting: Draft[] = [];
  let lastStart = 0;
  for (const draft of drafts) {
    const overRatio = raises && draft.role === "dataScientist" && ratio !== null && roster.team.dataScientist + 1 > ratio * roster.team.mlEngineer;
    if (overRatio || gateOf(draft.role, scenario, benchmarks) > task.fromLevel) {
      waiting.push(draft);
      continue;
    }
    const { role, needMonth, isFunded } = draft;
    const placed = placeSeat({ role, needMonth, isFunded, fromMonth: needMonth, waitsFor: null, ratio, countsTowardLevel: task.toLevel }, roster, scenario);
    if (!placed) continue;
    addToRoster(roster, placed);
    lastStart = Math.max(lastStart, placed.startMonth);
  }
  return { waiting, lastStart };
}

function placeWaiting(waiting: readonly Draft[], task: PhaseTask, lastMonth: number, roster: Roster, scenario: Scenario, benchmarks: Benchmarks): void {
  const ratio = ratioToHold(task.toLevel, scenario, benchmarks);
  const fromMonth = lastMonth + 1;
  for (const { role, needMonth, isFunded } of waiting) {
    const forGate = gateOf(role, scenario, benchmarks) > task.fromLevel;
    const seat: Seat = { role, needMonth: forGate ? fromMonth : needMonth, isFunded, fromMonth, waitsFor: forGate ? null : "level", ratio, countsTowardLevel: null };
    const placed = placeSeat(seat, roster, scenario);
    if (placed) addToRoster(roster, placed);
  }
}

/** While ML engineers cannot be hired yet, nobody waits for them. */
const ratioToHold = (level: number, scenario: Scenario, benchmarks: Benchmarks): number | null =>
  gateOf("mlEngineer", scenario, benchmarks) > level ? null : benchmarks.ratio[level];
