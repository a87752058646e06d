import { benchmarkField, benchmarkKeys } from "#engine/benchmarks/benchmarkSchema";
import type { Field } from "#engine/fields/field";
import { scenarioField, scenarioKeys, type ScenarioKey } from "#engine/scenario/scenarioSchema";
import { keyFinder } from "#functions/arguments/keyFinder";
import { requiredText } from "#functions/arguments/singleParameters";
import { defineFunction } from "#functions/defineFunction";
import { sourceText } from "#wording/sourceText";

const keyOf = keyFinder([...scenarioKeys, ...benchmarkKeys], "input or benchmark");
const knownScenarioKeys = new Set<string>(scenarioKeys);

const fieldOf = (key: string): Field => (knownScenarioKeys.has(key) ? scenarioField(key as ScenarioKey) : benchmarkField(key));

/** `MUSTER.SOURCE`: how far a default can be trusted. */
export const source = defineFunction({
  id: "SOURCE",
  summary: "Says where the default of an input or benchmark comes from and how far it can be trusted.",
  parameters: [requiredText("key", "Key of an input or benchmark, for example attritionRate or ratio.3.")],
  result: { kind: "text", help: "Source, date and grade: solid (official statistics), medium (a biased survey), weak (one author) or assumption (ours)." },
  example: { call: '=MUSTER.SOURCE("ratio.3")', result: "Guide: The Data Scientist to ML Engineer Ratio; as of 2026-03-20; grade: weak" },
  noAnswer: "There is no input or benchmark with this key.",
  calculate: (key) => {
    const { source: origin, grade } = fieldOf(keyOf(key));
    return `${sourceText(origin)}; as of ${origin.asOf}; grade: ${grade}`;
  },
});
