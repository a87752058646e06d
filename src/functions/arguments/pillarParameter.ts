import { scenarioField, type ScenarioKey } from "#engine/scenario/scenarioSchema";
import { readArgument } from "#functions/arguments/readArgument";
import type { Parameter } from "#functions/functionRecord";

/** The score of a readiness pillar. It has its place in every call, but may be blank: not assessed. */
export function pillarParameter(key: ScenarioKey, name: string, help: string): Parameter<number | null> {
  const { allowed } = scenarioField(key);
  return { name, help, kind: "number", optional: false, allowed, initial: null, read: (argument) => (readArgument(name, allowed, argument) as number | undefined) ?? null };
}
