import { monthlyAttrition, raise, vacancyShare } from "#engine/cost/rates";
import type { RolePay } from "#engine/cost/rolePay";
import { monthsPerYear } from "#engine/months";
import { roles, type ByRole } from "#engine/roles";
import type { Scenario } from "#engine/scenario/scenario";

/** What a team costs in year 2 if nobody is added: pay with one merit increase, less vacant seats, and backfill. */
export function peopleRunRate(team: ByRole<number>, pays: ByRole<RolePay>, scenario: Scenario): number {
  const raised = raise(monthsPerYear + 1, scenario.meritRate);
  const q = monthlyAttrition(scenario.attritionRate);
  let total = 0;
  for (const role of roles) {
    const vacant = scenario.vacancyCredit ? vacancyShare(q, scenario.timeToFill[role]) : 0;
    const costOfHire = pays[role].base * raised * scenario.recruitingRate + scenario.onboardingPerHire;
    total += team[role] * (pays[role].loadedAnnual * raised * (1 - vacant) + monthsPerYear * q * costOfHire);
  }
  return total;
}
