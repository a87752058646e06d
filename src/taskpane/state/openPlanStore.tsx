import { nextJanuary } from "#taskpane/plan/nextJanuary";
import { createStore } from "#taskpane/state/createStore";
import { jobRunner } from "#taskpane/state/jobRunner";
import { paneActions, type PaneActions } from "#taskpane/state/paneActions";
import type { PaneOptions } from "#taskpane/state/paneContext";
import { initialState, type PlanState } from "#taskpane/state/planState";
import type { CellsChanged } from "#workbook/host/workbookHost";
import { readPlanWorkbook } from "#workbook/session/readPlanWorkbook";

/** The plan of one workbook as the pane sees it. */
export interface PlanStore {
  readonly get: () => PlanState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly actions: PaneActions;
  /** Stops listening to the workbook. */
  readonly close: () => void;
}

/** Reads the workbook and keeps in step with it until closed. */
export function openPlanStore(options: PaneOptions): PlanStore {
  const store = createStore(initialState({ startMonth: nextJanuary(options.today()) }));
  const { run, isRunning } = jobRunner(store);
  const reread = async (): Promise<void> => {
    const plan = await readPlanWorkbook(options.host);
    store.set({ plan, stage: plan ? "plan" : "start" });
  };
  const read = async (isBackground: boolean, task = reread): Promise<boolean> => {
    const succeeded = await run({ failed: "The workbook could not be read.", isBackground, task });
    if (!succeeded && store.get().stage === "reading") store.set({ stage: "unread" });
    return succeeded;
  };
  const follow = coalesced(reread, (task) => read(true, task));
  const stop = options.host.onChange(({ by }: CellsChanged) => {
    // A job reads the workbook again when it ends.
    if (by !== "own" || !isRunning()) follow();
  });
  void read(true);
  const actions = paneActions({ ...options, store, run, reread }, () => read(false));
  return { get: store.get, subscribe: store.subscribe, actions, close: stop };
}

/** Calls while one waits for its turn are as good as one. */
function coalesced(task: () => Promise<void>, enqueue: (task: () => Promise<void>) => Promise<unknown>): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    void enqueue(() => {
      waiting = false;
      return task();
    });
  };
}
