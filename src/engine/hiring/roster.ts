import { byRole, type ByRole, type Role } from "#engine/roles";
import type { Placement } from "#engine/hiring/placement";
import type { Scenario } from "#engine/scenario/scenario";
import type { Team } from "#engine/team/team";

/** Everybody placed so far, while hires are being scheduled. Lists by month end with the latest start. */
export interface Roster {
  /** Existing people and all placed hires, whenever they start. */
  readonly team: Team;
  readonly placements: Placement[];
  /** Hires that start in a month; index = month. */
  readonly starts: number[];
  /** People of a role, existing ones included, who have started by a month; index = month. */
  readonly started: ByRole<number[]>;
}

export const newRoster = ({ existing }: Scenario): Roster => ({
  team: { ...existing },
  placements: [],
  starts: [0],
  started: byRole((role) => [existing[role]]),
});

/** Hires of all roles that start in a month. */
export const startsIn = ({ starts }: Roster, month: number): number => (month < starts.length ? starts[month] : 0);

/** People of a role who have started by a month. */
export function startedBy(roster: Roster, role: Role, month: number): number {
  const started = roster.started[role];
  return started[Math.min(month, started.length - 1)];
}

/** Enters a hire. */
export function addToRoster(roster: Roster, placement: Placement): void {
  const { role, startMonth } = placement;
  roster.placements.push(placement);
  roster.team[role] += 1;
  while (roster.starts.length <= startMonth) roster.starts.push(0);
  roster.starts[startMonth] += 1;
  const started = roster.started[role];
  while (started.length <= startMonth) started.push(started[started.length - 1]);
  for (let month = startMonth; month < started.length; month += 1) started[month] += 1;
}
