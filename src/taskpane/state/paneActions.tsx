import type { ScenarioKey } from "#engine/scenario/scenarioSchema";
import { sampleDrafts } from "#taskpane/plan/sampleDrafts";
import { commitDrafts } from "#taskpane/state/commitDrafts";
import type { PaneContext } from "#taskpane/state/paneContext";
import { editedDrafts, scenarioNumber } from "#taskpane/state/planState";
import { activateAction, addAction, resetAction, type NewScenario } from "#taskpane/state/scenarioActions";
import { updateAction, writeAction } from "#taskpane/state/writeAction";
import type { WorkbookVariant } from "#workbook/blueprint/blueprint";

/** What the user can do in the pane. Promises resolve with whether it worked; they never reject. */
export interface PaneActions {
  /** Takes what is being typed; it goes into the workbook with `commit`. */
  readonly edit: (key: ScenarioKey, text: string) => void;
  readonly commit: () => Promise<boolean>;
  readonly choose: (key: ScenarioKey, text: string) => Promise<boolean>;
  readonly reset: (key: ScenarioKey) => Promise<boolean>;
  readonly loadSample: () => void;
  readonly write: () => Promise<boolean>;
  readonly update: () => Promise<boolean>;
  readonly activate: (scenario: number) => Promise<boolean>;
  readonly add: (scenario: NewScenario) => Promise<boolean>;
  readonly show: (sheet: string) => Promise<boolean>;
  readonly download: (variant: WorkbookVariant) => Promise<boolean>;
  readonly retry: () => Promise<boolean>;
  readonly dismiss: () => void;
}

/** The actions over one workbook. */
export function paneActions(context: PaneContext, read: () => Promise<boolean>): PaneActions {
  const { host, store, run, onDownload } = context;
  const edit = (key: ScenarioKey, text: string): void =>
    store.set({ drafts: editedDrafts(store.get(), scenarioNumber(store.get()), { [key]: text }), notice: undefined });
  const commit = (): Promise<boolean> => commitDrafts(context);
  return {
    edit,
    commit,
    choose: (key, text) => (edit(key, text), commit()),
    reset: (key) => resetAction(context, key),
    loadSample: () => store.set({ drafts: editedDrafts(store.get(), 1, sampleDrafts), notice: "Sample loaded. Change what differs for you." }),
    write: () => writeAction(context),
    update: async () => (await commit()) && updateAction(context),
    activate: async (scenario) => (await commit()) && activateAction(context, scenario),
    add: async (scenario) => (await commit()) && addAction(context, scenario),
    show: (sheet) => run({ failed: `${sheet} is not shown.`, task: () => host.activate(sheet) }),
    download: (variant) => run({ doing: "Preparing the file …", done: "File handed over for download.", failed: "The file was not made.", task: async () => onDownload?.(variant) }),
    retry: read,
    dismiss: () => store.set({ failure: undefined }),
  };
}
