import type { ScenarioInput, ScenarioKey } from "#engine/scenario/scenarioSchema";
import type { Failure } from "#taskpane/state/failureText";
import type { PlanWorkbook } from "#workbook/session/planWorkbook";

/** Texts being typed, by key, in the order in which they were first typed. */
export type Texts = Readonly<Partial<Record<ScenarioKey, string>>>;

/** What the pane knows. The plan itself stands in the workbook; this is what was last read of it and what is on its way there. */
export interface PlanState {
  /** `unread` when the workbook could not be read yet, `start` when no plan stands in it. */
  readonly stage: "reading" | "unread" | "start" | "plan";
  readonly plan: PlanWorkbook | undefined;
  /** Texts that are not in the workbook yet, by scenario number. */
  readonly drafts: Readonly<Record<number, Texts>>;
  /** The scenario being switched to. */
  readonly switchingTo: number | undefined;
  /** What is being done, in words. */
  readonly busy: string | undefined;
  /** What was done last, in words. */
  readonly notice: string | undefined;
  readonly failure: Failure | undefined;
}

export const initialState = (drafts: Texts): PlanState => ({
  stage: "reading",
  plan: undefined,
  drafts: { 1: drafts },
  switchingTo: undefined,
  busy: undefined,
  notice: undefined,
  failure: undefined,
});

/** The scenario whose inputs the pane shows; a new plan is Base. */
export const scenarioNumber = ({ plan }: PlanState): number => plan?.activeScenario ?? 1;

/** What stands in the shown scenario's own cells; `undefined` when the workbook's active number has no scenario. */
export const ownInputs = ({ plan }: PlanState): ScenarioInput | undefined => (plan ? plan.scenarios[plan.activeScenario - 1] : {});

export const draftsOf = (state: PlanState): Texts => state.drafts[scenarioNumber(state)] ?? {};

/** The drafts of one scenario with some of them changed; `undefined` takes one away. */
export function editedDrafts({ drafts }: PlanState, scenario: number, changes: Texts): PlanState["drafts"] {
  const texts = Object.entries({ ...drafts[scenario], ...changes }).filter(([, text]) => text !== undefined);
  return { ...drafts, [scenario]: Object.fromEntries(texts) };
}
