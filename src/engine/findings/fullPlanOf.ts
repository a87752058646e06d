import type { Benchmarks } from "#engine/benchmarks/benchmarks";
import { listHires } from "#engine/hiring/listHires";
import { noLimits } from "#engine/hiring/staffing";
import { staffTeam } from "#engine/hiring/staffTeam";
import type { PricedPlan } from "#engine/plan/pricedPlan";
import { pricePlan } from "#engine/plan/pricePlan";
import type { Scenario } from "#engine/scenario/scenario";

/** The plan as it would be without a budget limit: what a finding about a limited plan compares it with. */
export function fullPlanOf(limited: Scenario, benchmarks: Benchmarks): PricedPlan {
  const scenario: Scenario = { ...limited, budgetMode: "bottom-up" };
  const { phases, placements, seatCount } = staffTeam(scenario, benchmarks, noLimits);
  return pricePlan({ hires: listHires(placements, scenario), phases, teamCap: null, uncappedSeats: seatCount }, scenario, benchmarks);
}
