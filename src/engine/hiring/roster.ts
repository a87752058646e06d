import { lastPlannableMonth } from "#engine/months";
import { byRole, type Role } from "#engine/roles";
import type { Placement } from "#engine/hiring/placement";
import type { Scenario } from "#engine/scenario/scenario";
import type { Team } from "#engine/team/team";

/** Everybody placed so far, while hires are being scheduled. */
export interface Roster {
  /** Existing people and all placed hires, whenever they start. */
  readonly team: Team;
  readonly existing: Readonly<Team>;
  readonly placements: Placement[];
  /** Hires that start in a month, of all roles and of each; index = month. */
  readonly starts: Int16Array;
  readonly startsOf: Readonly<Record<Role, Int16Array>>;
}

export const newRoster = ({ existing }: Scenario): Roster => ({
  team: { ...existing },
  existing,
  placements: [],
  starts: new Int16Array(lastPlannableMonth + 1),
  startsOf: byRole(() => new Int16Array(lastPlannableMonth + 1)),
});

/** People of a role who have started by a month. */
export function startedBy(roster: Roster, role: Role, month: number): number {
  const starts = roster.startsOf[role];
  let people = roster.existing[role];
  for (let earlier = 1; earlier <= month; earlier += 1) people += starts[earlier];
  return people;
}

/** Enters a hire. */
export function addToRoster(roster: Roster, placement: Placement): void {
  roster.placements.push(placement);
  roster.team[placement.role] += 1;
  roster.starts[placement.startMonth] += 1;
  roster.startsOf[placement.role][placement.startMonth] += 1;
}
