import type { Benchmarks } from "#engine/benchmarks/benchmarks";
import { fitToBudget } from "#engine/budget/fitToBudget";
import { findingsOf } from "#engine/findings/findingsOf";
import { listHires } from "#engine/hiring/listHires";
import type { Plan } from "#engine/plan/plan";
import { pricePlan } from "#engine/plan/pricePlan";
import { failure, success, type Result } from "#engine/result";
import type { Scenario } from "#engine/scenario/scenario";
import { TooManySeats } from "#engine/team/tooManySeats";

/**
 * Works out a whole plan from a scenario that has been read: hires, headcount, budget, key figures and findings.
 *
 * @returns the plan, or the issue `budget-too-small`, `budget-below-existing-team` or `invalid-benchmark`
 * @example planScenario(defaultScenario, defaultBenchmarks).value.hires.length // 14
 */
export function planScenario(scenario: Scenario, benchmarks: Benchmarks): Result<Plan> {
  try {
    return planned(scenario, benchmarks);
  } catch (error) {
    if (error instanceof TooManySeats) return failure(error.issue);
    throw error;
  }
}

function planned(scenario: Scenario, benchmarks: Benchmarks): Result<Plan> {
  const fitted = fitToBudget(scenario, benchmarks);
  if (!fitted.ok) return fitted;
  const { staffing, teamCap, uncappedSeats } = fitted.value;
  const hires = listHires(staffing.placements, scenario);
  const priced = pricePlan({ hires, phases: staffing.phases, teamCap, uncappedSeats }, scenario, benchmarks);
  return success({ ...priced, findings: findingsOf(priced, benchmarks) });
}
