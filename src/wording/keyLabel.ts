import { roleLabels, type Role } from "#engine/roles";
import { scenarioField, scenarioKeys, type ScenarioKey } from "#engine/scenario/scenarioSchema";

/**
 * The label that a reader knows a key by; a key without one is shown as it is.
 *
 * @example keyLabel("mlEngineer") // "ML engineer"
 */
export function keyLabel(key: string): string {
  if (Object.hasOwn(roleLabels, key)) return roleLabels[key as Role];
  return scenarioKeys.includes(key as ScenarioKey) ? scenarioField(key as ScenarioKey).label : key;
}

/**
 * The labels of keys in a list separated by commas.
 *
 * @example keyLabels("dataEngineer, mlArchitect") // "Data engineer, ML architect"
 */
export const keyLabels = (keys: string): string => keys.split(", ").map(keyLabel).join(", ");
