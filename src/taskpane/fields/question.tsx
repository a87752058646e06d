import { scenarioField, type ScenarioKey } from "#engine/scenario/scenarioSchema";
import { choicesOf, type Choice } from "#taskpane/fields/choicesOf";
import { fieldText } from "#taskpane/fields/fieldText";
import type { ShownPlan } from "#taskpane/plan/shownPlan";

/** Everything that is shown of one question. */
export interface Question {
  readonly key: ScenarioKey;
  readonly label: string;
  readonly text: string;
  readonly choices: readonly Choice[] | undefined;
  readonly error: string | undefined;
  /** Unit behind the text, where it needs one. */
  readonly unit: string | undefined;
  /** Where the value comes from; `base` in Base itself and for names, which do not inherit. */
  readonly origin: "base" | "inherited" | "own";
}

/** A question with the draft being typed, else with the value that stands in the workbook, else with the default. */
export function questionOf(key: ScenarioKey, { number, own, drafts, input, refusal }: ShownPlan): Question {
  const field = scenarioField(key);
  const isOwn = drafts[key] !== undefined || own[key] !== undefined;
  const text = drafts[key] ?? fieldText(input[key] === undefined ? field.initial : input[key], field);
  return {
    key,
    label: field.label,
    text,
    choices: withOdd(choicesOf(key), text),
    error: refusal.atQuestions[key],
    unit: key === "firstYearBudget" ? String(input.currency ?? scenarioField("currency").initial) : undefined,
    origin: number === 1 || key === "name" ? "base" : isOwn ? "own" : "inherited",
  };
}

/** A value that is none of the choices came from a cell; it is shown, so that it can be seen and replaced. */
const withOdd = (choices: readonly Choice[] | undefined, text: string): readonly Choice[] | undefined =>
  choices && choices.every(({ value }) => value !== text) ? [{ value: text, label: text === "" ? "(blank)" : text }, ...choices] : choices;
