import type { ScenarioKey } from "#engine/scenario/scenarioSchema";
import { draftValue } from "#taskpane/fields/withDrafts";
import { freeScenario } from "#taskpane/plan/scenarioRows";
import { asOneBatch } from "#taskpane/state/asOneBatch";
import type { PaneContext } from "#taskpane/state/paneContext";
import { editedDrafts, ownInputs, scenarioNumber } from "#taskpane/state/planState";
import { setActiveScenario, setInput } from "#workbook/session/setInput";
import { keyLabel } from "#wording/keyLabel";

/** A scenario to be added: its name and the one input in which it differs from Base. */
export interface NewScenario {
  readonly name: string;
  readonly key: ScenarioKey;
  readonly text: string;
}

/** Makes a scenario the active one; who has chosen another by the time it is its turn skips it. */
export async function activateAction({ host, store, run, reread }: PaneContext, scenario: number): Promise<boolean> {
  store.set({ switchingTo: scenario });
  const isWanted = (): boolean => store.get().switchingTo === scenario;
  const succeeded = await run({
    doing: "Switching the scenario …",
    failed: "The scenario was not switched.",
    task: async () => {
      if (!isWanted()) return;
      await setActiveScenario(host, scenario);
      await reread();
    },
  });
  if (isWanted()) store.set({ switchingTo: undefined });
  return succeeded;
}

/** Adds a scenario in the next free column and makes it the active one. */
export const addAction = (context: PaneContext, scenario: NewScenario): Promise<boolean> =>
  context.run({
    doing: "Adding the scenario …",
    done: `Scenario ${scenario.name} added; it is the active one now.`,
    failed: "The scenario was not added.",
    task: () => addScenario(context, scenario),
  });

async function addScenario({ host, store, reread }: PaneContext, { name, key, text }: NewScenario): Promise<void> {
  const { plan } = store.get();
  const free = plan && freeScenario(plan);
  if (!free) throw new Error("All five columns are taken; clear the name of a scenario on ML Scenarios first.");
  await asOneBatch(host, async (batch) => {
    await setInput(batch, free, "name", name);
    await setInput(batch, free, key, draftValue(key, text, free));
    await setActiveScenario(batch, free);
  });
  await reread();
}

/** Lets an input of the shown scenario follow Base again. */
export const resetAction = ({ host, store, run, reread }: PaneContext, key: ScenarioKey): Promise<boolean> => {
  const scenario = scenarioNumber(store.get());
  return run({
    doing: "Resetting to Base …",
    failed: `Not reset: ${keyLabel(key)}.`,
    task: async () => {
      if (ownInputs(store.get())?.[key] !== undefined) await setInput(host, scenario, key, undefined);
      store.set({ drafts: editedDrafts(store.get(), scenario, { [key]: undefined }) });
      await reread();
    },
  });
};
