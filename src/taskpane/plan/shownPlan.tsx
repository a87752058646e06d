import type { Plan } from "#engine/plan/plan";
import { planFrom } from "#engine/plan/planFrom";
import type { Result } from "#engine/result";
import type { ScenarioInput } from "#engine/scenario/scenarioSchema";
import { withDrafts } from "#taskpane/fields/withDrafts";
import { refusalOf, type Refusal } from "#taskpane/plan/refusal";
import { draftsOf, ownInputs, scenarioNumber, type PlanState, type Texts } from "#taskpane/state/planState";
import { writableDrafts } from "#taskpane/state/writableDrafts";
import { effectiveScenario } from "#workbook/scenarios/effectiveScenario";

/** The scenario that the pane shows: before there is a plan the one being typed, then the workbook's active one. */
export interface ShownPlan {
  /** Its column, from 1. */
  readonly number: number;
  /** What stands in its own cells; nothing before there is a plan. */
  readonly own: ScenarioInput;
  readonly drafts: Texts;
  /** With what it inherits and with the drafts. */
  readonly input: ScenarioInput;
  readonly planned: Result<Plan>;
  readonly refusal: Refusal;
  /** Whether drafts wait outside the workbook, because the model refuses what they make. */
  readonly isHeld: boolean;
}

/** `undefined` when the workbook's active number has no scenario. */
export function shownPlan(state: PlanState): ShownPlan | undefined {
  const [number, own, drafts] = [scenarioNumber(state), ownInputs(state), draftsOf(state)];
  if (!own) return undefined;
  const input = effectiveScenario(state.plan?.scenarios[0] ?? {}, withDrafts(own, drafts, number));
  const planned = planFrom(input, state.plan?.benchmarks ?? {});
  const isHeld = state.plan !== undefined && Object.keys(drafts).length > 0 && !planned.ok && writableDrafts(state).length === 0;
  return { number, own, drafts, input, planned, refusal: refusalOf(planned, input), isHeld };
}
