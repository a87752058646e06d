import { useEffect, useState, useSyncExternalStore } from "react";
import { openPlanStore, type PlanStore } from "#taskpane/state/openPlanStore";
import type { PaneActions } from "#taskpane/state/paneActions";
import type { PaneOptions } from "#taskpane/state/paneContext";
import type { PlanState } from "#taskpane/state/planState";

export interface PlanInPane {
  readonly state: PlanState;
  readonly actions: PaneActions;
}

/** The plan of the workbook, kept in step with it as long as the pane is open. */
export function usePlan(options: PaneOptions): PlanInPane {
  const [store] = useState<PlanStore>(() => openPlanStore(options));
  useEffect(() => store.close, [store]);
  return { state: useSyncExternalStore(store.subscribe, store.get), actions: store.actions };
}
