import type { Benchmarks } from "#engine/benchmarks/benchmarks";
import { peopleCost } from "#engine/cost/peopleCost";
import { peopleRunRate } from "#engine/cost/peopleRunRate";
import { rolePay, type RolePay } from "#engine/cost/rolePay";
import { headcountByMonth } from "#engine/hiring/headcountByMonth";
import { startsByMonth } from "#engine/hiring/startsByMonth";
import { noLimits, type Staffing, type StaffingLimits } from "#engine/hiring/staffing";
import { staffTeam } from "#engine/hiring/staffTeam";
import { monthsPerYear } from "#engine/months";
import { failure, success, type Result } from "#engine/result";
import type { ByRole } from "#engine/roles";
import type { Scenario } from "#engine/scenario/scenario";
import { sum } from "#engine/sum";
import { teamSize } from "#engine/team/team";

/** Relative slack, so that a bottom-up total given back as the budget funds the same plan. */
const tolerance = 1e-9;

/** Staffing within the budget. */
export interface FittedStaffing {
  readonly staffing: Staffing;
  /** Existing people and funded seats; `null` bottom-up. */
  readonly teamCap: number | null;
  /** Seats of the plan without a budget limit. */
  readonly uncappedSeats: number;
}

/**
 * Staffs the team bottom-up, or top-down with the largest number of funded seats whose people cost fits the budget.
 * Every number is tried from all seats down to none, because cost need not fall with every seat left out; but where
 * the budget does not even pay the people already there, none can fit.
 *
 * @returns the staffing, or the issue `budget-too-small` or `budget-below-existing-team`
 */
export function fitToBudget(scenario: Scenario, benchmarks: Benchmarks): Result<FittedStaffing> {
  const uncapped = staffTeam(scenario, benchmarks, noLimits);
  if (scenario.budgetMode === "bottom-up") return success({ staffing: uncapped, teamCap: null, uncappedSeats: uncapped.seatCount });
  const existing = teamSize(scenario.existing);
  const pays = rolePay(scenario, benchmarks);
  if (yearOneCost([], pays, scenario) > limitOf(scenario)) return failure(refusal(existing, scenario));
  for (let funded = uncapped.seatCount; funded >= 0; funded -= 1) {
    const staffing = staffTeam(scenario, benchmarks, limitsFor(funded, existing, scenario));
    if (fits(staffing, pays, scenario)) return success({ staffing, teamCap: existing + funded, uncappedSeats: uncapped.seatCount });
  }
  return failure(refusal(existing, scenario));
}

const limitsFor = (funded: number, existing: number, { budgetFit }: Scenario): StaffingLimits =>
  budgetFit === "sustained" ? { ...noLimits, mostPeople: existing + funded } : { ...noLimits, fundedSeats: funded };

function fits({ placements }: Staffing, pays: ByRole<RolePay>, scenario: Scenario): boolean {
  const yearOne = yearOneCost(placements, pays, scenario);
  if (!(yearOne > 0 && yearOne <= limitOf(scenario))) return false;
  return scenario.budgetFit === "first-year" || peopleRunRate(finalTeam(placements, scenario), pays, scenario) <= limitOf(scenario);
}

function yearOneCost(placements: Staffing["placements"], pays: ByRole<RolePay>, scenario: Scenario): number {
  const starts = startsByMonth(placements, monthsPerYear);
  return sum(peopleCost(headcountByMonth(scenario.existing, starts), starts, pays, scenario).total);
}

const limitOf = (scenario: Scenario): number => envelopeOf(scenario) * (1 + tolerance);

/** People cost that the first-year budget leaves room for. */
const envelopeOf = ({ firstYearBudget, peopleShare }: Scenario): number => (firstYearBudget ?? 0) * peopleShare;

function finalTeam(placements: Staffing["placements"], { existing }: Scenario): ByRole<number> {
  const team = { ...existing };
  for (const { role } of placements) team[role] += 1;
  return team;
}

const refusal = (existing: number, scenario: Scenario) => ({
  code: existing > 0 ? ("budget-below-existing-team" as const) : ("budget-too-small" as const),
  path: "firstYearBudget",
  values: { value: scenario.firstYearBudget, peopleEnvelope: envelopeOf(scenario), existing, currency: scenario.currency, budgetFit: scenario.budgetFit },
});
