import { readInput } from "#engine/fields/readInput";
import { success, type Result } from "#engine/result";
import { byRole, type Role } from "#engine/roles";
import type { Scenario } from "#engine/scenario/scenario";
import { scenarioRules } from "#engine/scenario/scenarioRules";
import { scenarioSchema, type ScenarioInput } from "#engine/scenario/scenarioSchema";

/**
 * Reads a scenario of flat keys. Keys left out take their defaults; an unknown key is an error.
 *
 * @returns the scenario, or every `invalid-scenario` and `budget-required` issue at once
 * @example readScenario({ targetLevel: 2 }).ok // true
 * @example readScenario({ targetLevel: 9 }).ok // false
 */
export function readScenario(input: ScenarioInput): Result<Scenario> {
  const read = readInput(input, scenarioSchema, scenarioRules, "invalid-scenario");
  if (!read.ok) return read;
  const values = read.value;
  return success({
    ...values,
    existing: byRole((role: Role) => values[`existing.${role}`]),
    timeToFill: byRole((role: Role) => values[`timeToFill.${role}`]),
    baseSalary: byRole((role: Role) => values[`baseSalary.${role}`]),
  });
}
