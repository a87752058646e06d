import type { ScenarioKey } from "#engine/scenario/scenarioSchema";
import { draftValue } from "#taskpane/fields/withDrafts";
import { asOneBatch } from "#taskpane/state/asOneBatch";
import type { PaneContext } from "#taskpane/state/paneContext";
import { editedDrafts, ownInputs, scenarioNumber, type Texts } from "#taskpane/state/planState";
import { writableDrafts } from "#taskpane/state/writableDrafts";
import { setInput } from "#workbook/session/setInput";
import { keyLabel } from "#wording/keyLabel";

/** Enters the drafts of the shown scenario into their cells, as far as the model accepts them. */
export async function commitDrafts(context: PaneContext): Promise<boolean> {
  const entries = writableDrafts(context.store.get());
  if (entries.length === 0) return true;
  const labels = entries.map(([key]) => keyLabel(key)).join(", ");
  return context.run({ doing: "Entering into the workbook …", failed: `Not entered into the workbook: ${labels}.`, task: () => enterDrafts(context) });
}

/** The drafts are looked at anew: more may have been typed while this waited for its turn. */
async function enterDrafts({ host, store, reread }: PaneContext): Promise<void> {
  const state = store.get();
  const [entries, scenario, own] = [writableDrafts(state), scenarioNumber(state), ownInputs(state) ?? {}];
  if (entries.length === 0) return;
  await asOneBatch(host, async (batch) => {
    for (const [key, text] of entries) {
      const value = draftValue(key, text, scenario);
      if (value !== own[key]) await setInput(batch, scenario, key, value);
    }
  });
  await reread();
  store.set({ drafts: editedDrafts(store.get(), scenario, enteredOf(entries, store.get().drafts[scenario] ?? {})) });
}

/** Drafts to take away: those still as they were when they were entered. */
const enteredOf = (entries: readonly (readonly [ScenarioKey, string])[], now: Texts): Texts =>
  Object.fromEntries(entries.filter(([key, text]) => now[key] === text).map(([key]) => [key, undefined]));
