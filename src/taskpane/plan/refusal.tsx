import type { Plan } from "#engine/plan/plan";
import type { Issue, Result } from "#engine/result";
import type { ScenarioInput } from "#engine/scenario/scenarioSchema";
import { isAsked } from "#taskpane/fields/questionGroups";
import { issueText } from "#taskpane/plan/issueText";
import { keyLabel } from "#wording/keyLabel";

/** Why there is no plan, sorted by where it is said. */
export interface Refusal {
  /** Sentences by the key of the question they belong to. */
  readonly atQuestions: Readonly<Record<string, string>>;
  /** Sentences about inputs that only the workbook shows. */
  readonly elsewhere: readonly string[];
}

/** The reasons of a refused plan; none when there is a plan. */
export function refusalOf(planned: Result<Plan>, input: ScenarioInput): Refusal {
  const issues = planned.ok ? [] : planned.issues;
  const atQuestion = ({ path }: Issue): boolean => isAsked(path, input);
  return {
    atQuestions: Object.fromEntries(issues.filter(atQuestion).map((issue) => [issue.path, issueText(issue)])),
    elsewhere: issues.filter((issue) => !atQuestion(issue)).map(issueText),
  };
}

/** In one line what must be put right before there is a plan; nothing when there is one. */
export function whatToFix({ atQuestions, elsewhere }: Refusal): string | undefined {
  const labels = Object.keys(atQuestions).map(keyLabel);
  if (labels.length > 0) return `Correct first: ${labels.join(", ")}.`;
  return elsewhere.length > 0 ? "Correct the inputs in the workbook first." : undefined;
}
