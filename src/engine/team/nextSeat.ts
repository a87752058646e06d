import type { Role } from "#engine/roles";
import type { SeatRules } from "#engine/team/seatRules";
import { countedPeople, type Team } from "#engine/team/team";

/** The role of the next seat a phase adds to a team, or `undefined` when the team is complete. */
export function nextSeat(team: Team, rules: SeatRules): Role | undefined {
  const role = roleAskedFor(team, rules);
  return role === "dataScientist" ? engineerFirst(team, rules) : role;
}

function roleAskedFor(team: Team, rules: SeatRules): Role | undefined {
  if (countedPeople(team, rules.level) < rules.size) return mostUnderstaffed(team, rules);
  return rules.allowed.find((role) => team[role] === 0) ?? (rules.isLastPlanned ? roleForBalance(team, rules) : undefined);
}

/** Sainte-Laguë: the role with the largest mix ÷ (2·people + 1); the first wins a tie. */
function mostUnderstaffed(team: Team, { allowed, mix }: SeatRules): Role | undefined {
  let chosen: Role | undefined;
  let largest = -1;
  for (const role of allowed) {
    const quotient = mix[role] / (2 * team[role] + 1);
    if (quotient > largest) [chosen, largest] = [role, quotient];
  }
  return chosen;
}

function roleForBalance(team: Team, rules: SeatRules): Role | undefined {
  const { allowed, ratio, topology, businessUnits } = rules;
  const engineersAllowed = allowed.includes("mlEngineer");
  if (engineersAllowed && team.dataScientist > ratio * team.mlEngineer) return "mlEngineer";
  if (topology === "centralized" || countedPeople(team, rules.level) >= rules.highSize) return undefined;
  if (allowed.includes("dataScientist") && team.dataScientist < businessUnits) return "dataScientist";
  if (engineersAllowed && topology === "federated" && team.mlEngineer < businessUnits) return "mlEngineer";
  return undefined;
}

/** Nobody can use a data scientist without data, nor put a model into production without an ML engineer. */
function engineerFirst(team: Team, { allowed, ratio }: SeatRules): Role {
  if (team.dataEngineer === 0 && allowed.includes("dataEngineer")) return "dataEngineer";
  if (team.dataScientist + 1 > ratio * team.mlEngineer && allowed.includes("mlEngineer")) return "mlEngineer";
  return "dataScientist";
}
