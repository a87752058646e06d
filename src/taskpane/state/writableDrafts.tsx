import type { Issue } from "#engine/result";
import { readScenario } from "#engine/scenario/readScenario";
import type { ScenarioInput, ScenarioKey } from "#engine/scenario/scenarioSchema";
import { withDrafts } from "#taskpane/fields/withDrafts";
import { draftsOf, ownInputs, scenarioNumber, type PlanState } from "#taskpane/state/planState";
import { effectiveScenario } from "#workbook/scenarios/effectiveScenario";

/**
 * The drafts that may go into the workbook: all of them, or none while they make an input that the model
 * refuses and that was sound before. So a switch to top-down waits for its budget instead of emptying every sheet.
 * A sound input that no budget can pay for does go there: the workbook says so itself.
 */
export function writableDrafts(state: PlanState): readonly (readonly [ScenarioKey, string])[] {
  const [own, drafts] = [ownInputs(state), draftsOf(state)];
  if (!state.plan || !own) return [];
  const base = state.plan.scenarios[0] ?? {};
  const before = pathsOf(effectiveScenario(base, own));
  const after = pathsOf(effectiveScenario(base, withDrafts(own, drafts, scenarioNumber(state))));
  const isWrong = after.some((path) => !before.includes(path) || Object.hasOwn(drafts, path));
  return isWrong ? [] : (Object.entries(drafts) as [ScenarioKey, string][]);
}

function pathsOf(input: ScenarioInput): string[] {
  const read = readScenario(input);
  return read.ok ? [] : read.issues.map(({ path }: Issue) => path);
}
