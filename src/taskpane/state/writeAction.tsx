import { shownPlan } from "#taskpane/plan/shownPlan";
import type { PaneContext } from "#taskpane/state/paneContext";
import { starterScenarios } from "#workbook/scenarios/starterScenarios";

/** Writes the typed scenario with its alternatives into the workbook; does nothing while it is refused. */
export const writeAction = (context: PaneContext): Promise<boolean> =>
  context.run({
    doing: "Writing the plan into new sheets …",
    done: "Plan written into new sheets.",
    failed: "The plan was not written.",
    task: () => writeShown(context),
  });

async function writeShown({ host, today, store, reread }: PaneContext): Promise<void> {
  const shown = shownPlan(store.get());
  if (!shown?.planned.ok) return;
  const { writePlan } = await import("#workbook/session/writePlan");
  const scenarios = starterScenarios(shown.input, shown.planned.value.scenario);
  await writePlan(host, { scenarios, benchmarks: {}, activeScenario: 1, variant: "live", writtenOn: today() });
  await reread();
  store.set({ drafts: {} });
}

/** Brings what does not recalculate up to date with the active scenario. */
export const updateAction = ({ host, today, store, run, reread }: PaneContext): Promise<boolean> =>
  run({
    doing: "Updating the plan …",
    done: "Plan updated.",
    failed: "The plan was not updated.",
    task: async () => {
      const { updatePlan } = await import("#workbook/session/updatePlan");
      const { plan } = store.get();
      if (plan) await updatePlan(host, plan, today());
      await reread();
    },
  });
