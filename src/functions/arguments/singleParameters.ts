import type { Allowed, FieldValue } from "#engine/fields/field";
import { scenarioField, type ScenarioKey, type ScenarioValues } from "#engine/scenario/scenarioSchema";
import { readArgument, refused } from "#functions/arguments/readArgument";
import type { Parameter } from "#functions/functionRecord";

type Numeric = Extract<Allowed, { kind: "whole" | "number" }>;

/** A maturity level, which must be given. */
export const levelParameter = (name: string, help: string): Parameter<number> => requiredNumber(name, help, scenarioField("currentLevel").allowed as Numeric);

/** A number that must be given. */
export const requiredNumber = (name: string, help: string, allowed: Numeric): Parameter<number> => required(name, help, "number", allowed);

/** A text that must be given. */
export const requiredText = (name: string, help: string): Parameter<string> => required(name, help, "text", { kind: "text", shortest: 1, longest: 60 });

/** A number that may be left out. */
export const optionalNumber = (name: string, help: string, allowed: Numeric, initial: number): Parameter<number> => optional(name, help, allowed, initial);

/** An input of the scenario as an argument: its limits, and its default where it is left out. */
export function scenarioParameter<Key extends ScenarioKey>(key: Key, name: string, help: string): Parameter<NonNullable<ScenarioValues[Key]>> {
  const { allowed, initial } = scenarioField(key);
  return optional(name, help, allowed, initial as NonNullable<ScenarioValues[Key]>);
}

function required<Value>(name: string, help: string, kind: "number" | "text", allowed: Allowed): Parameter<Value> {
  const read: Parameter<Value>["read"] = (argument) => {
    const value = readArgument(name, allowed, argument);
    if (value === undefined) throw refused(name, undefined, allowed);
    return value as Value;
  };
  return { name, help, kind, optional: false, allowed, read };
}

function optional<Value extends FieldValue>(name: string, help: string, allowed: Allowed, initial: Value): Parameter<Value> {
  const kind = allowed.kind === "whole" || allowed.kind === "number" ? "number" : "text";
  return { name, help, kind, optional: true, allowed, initial, read: (argument) => (readArgument(name, allowed, argument) ?? initial) as Value };
}
