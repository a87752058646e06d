import { scenarioField, type ScenarioInput, type ScenarioKey } from "#engine/scenario/scenarioSchema";
import { readFieldText } from "#taskpane/fields/readFieldText";
import type { Texts } from "#taskpane/state/planState";

/** A scenario's own inputs with the texts typed over them; what is blank and inherited is left out. */
export function withDrafts(own: ScenarioInput, drafts: Texts, scenario: number): ScenarioInput {
  const values = Object.entries(drafts).map(([key, text]) => [key, draftValue(key as ScenarioKey, text, scenario)]);
  return Object.fromEntries(Object.entries({ ...own, ...Object.fromEntries(values) }).filter(([, value]) => value !== undefined));
}

/** What a draft stands for in a scenario; all but the first inherit from Base. */
export const draftValue = (key: ScenarioKey, text: string, scenario: number): unknown => readFieldText(text, scenarioField(key), scenario > 1);
