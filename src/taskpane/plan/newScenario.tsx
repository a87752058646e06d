import { readScenario } from "#engine/scenario/readScenario";
import { scenarioField, type ScenarioInput, type ScenarioKey } from "#engine/scenario/scenarioSchema";
import { choicesOf } from "#taskpane/fields/choicesOf";
import { fieldText } from "#taskpane/fields/fieldText";
import { isAsked } from "#taskpane/fields/questionGroups";
import { draftValue } from "#taskpane/fields/withDrafts";
import { issueText } from "#taskpane/plan/issueText";
import type { NewScenario } from "#taskpane/state/scenarioActions";
import { effectiveScenario } from "#workbook/scenarios/effectiveScenario";

/** Any column but the first, where blank inherits. */
const anyFurther = 2;

const offered: readonly ScenarioKey[] = ["targetLevel", "sizing", "pace", "firstYearBudget", "businessUnits", "startMonth"];

/** The inputs in which a new scenario may differ from Base to begin with. */
export const differingKeys = (base: ScenarioInput): readonly ScenarioKey[] => offered.filter((key) => isAsked(key, base));

const textInBase = (key: ScenarioKey, base: ScenarioInput): string => {
  const field = scenarioField(key);
  return fieldText(base[key] ?? field.initial, field);
};

/** What a new scenario proposes for an input: the first choice that differs from Base and is allowed, or Base's text to be changed. */
export function otherText(key: ScenarioKey, base: ScenarioInput): string {
  const text = textInBase(key, base);
  const others = (choicesOf(key) ?? []).filter((choice) => choice.value !== text && textError({ name: "", key, text: choice.value }, base) === undefined);
  return others.find(({ value }) => value > text)?.value ?? others[0]?.value ?? text;
}

/** What is wrong with a scenario that is to be added. */
export function newScenarioErrors(scenario: NewScenario, base: ScenarioInput): { readonly name?: string; readonly text?: string } {
  const isSame = scenario.text.trim() === textInBase(scenario.key, base);
  return { name: issueAt("name", { name: scenario.name.trim() }), text: isSame ? "The same as in Base; enter what differs." : textError(scenario, base) };
}

const textError = ({ key, text }: NewScenario, base: ScenarioInput): string | undefined =>
  issueAt(key, effectiveScenario(base, { [key]: draftValue(key, text, anyFurther) }));

function issueAt(key: ScenarioKey, input: ScenarioInput): string | undefined {
  const read = readScenario(input);
  const issue = read.ok ? undefined : read.issues.find(({ path }) => path === key);
  return issue && issueText(issue);
}
