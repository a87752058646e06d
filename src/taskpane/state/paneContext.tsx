import type { Store } from "#taskpane/state/createStore";
import type { JobRunner } from "#taskpane/state/jobRunner";
import type { PlanState } from "#taskpane/state/planState";
import type { WorkbookVariant } from "#workbook/blueprint/blueprint";
import type { WorkbookHost } from "#workbook/host/workbookHost";

/** What the pane is given by the page that opens it. */
export interface PaneOptions {
  readonly host: WorkbookHost;
  /** Today's date as `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Hands the user a file; left out where the host has a way of its own to save. */
  readonly onDownload?: (variant: WorkbookVariant) => Promise<void>;
}

/** What every action of the pane works with. */
export interface PaneContext extends PaneOptions {
  readonly store: Store<PlanState>;
  readonly run: JobRunner["run"];
  /** Reads the plan from the workbook into the store. */
  readonly reread: () => Promise<void>;
}
