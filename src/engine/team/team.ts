import { countedRoles } from "#engine/levels";
import { roles, type ByRole, type Role } from "#engine/roles";

/** People by role, changed while a team is being built. */
export type Team = Record<Role, number>;

/**
 * Everyone in the team.
 *
 * @example teamSize({ ...defaultScenario.existing, mlEngineer: 2, mlArchitect: 1 }) // 3
 */
export function teamSize(team: ByRole<number>): number {
  let people = 0;
  for (const role of roles) people += team[role];
  return people;
}

/**
 * The people whom the guide counts in the team size of a level.
 *
 * @example countedPeople({ ...defaultScenario.existing, mlEngineer: 2, mlArchitect: 1 }, 2) // 2
 */
export function countedPeople(team: ByRole<number>, level: number): number {
  let people = 0;
  for (const role of countedRoles[level]) people += team[role];
  return people;
}
