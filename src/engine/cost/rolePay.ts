import type { Benchmarks } from "#engine/benchmarks/benchmarks";
import { loadedAnnual } from "#engine/cost/loadedAnnual";
import { byRole, type ByRole } from "#engine/roles";
import type { Scenario } from "#engine/scenario/scenario";

/** What one person of a role costs at year-1 pay, in the plan's currency. */
export interface RolePay {
  /** Base salary per year. */
  readonly base: number;
  /** Base, bonus, payroll tax, retirement, insurance and software per year. */
  readonly loadedAnnual: number;
}

/** Base salary as entered, else benchmark pay at the scenario's pay position; and what it comes to fully loaded. */
export function rolePay(scenario: Scenario, { pay }: Benchmarks): ByRole<RolePay> {
  return byRole((role) => {
    const base = scenario.baseSalary[role] ?? pay[scenario.payPosition][role];
    return { base, loadedAnnual: loadedAnnual(base, scenario) };
  });
}
