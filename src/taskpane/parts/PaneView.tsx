import { Button, Spinner } from "@fluentui/react-components";
import { PlanView } from "#taskpane/parts/PlanView";
import { StartView } from "#taskpane/parts/StartView";
import type { ShownPlan } from "#taskpane/plan/shownPlan";
import type { PaneActions } from "#taskpane/state/paneActions";
import type { PlanState } from "#taskpane/state/planState";

export interface PaneViewProps {
  readonly state: PlanState;
  readonly shown: ShownPlan | undefined;
  readonly actions: PaneActions;
  readonly canDownload: boolean;
}

/** What the pane shows at its stage. */
export function PaneView({ state, shown, actions, canDownload }: PaneViewProps) {
  switch (state.stage) {
    case "reading":
      return <Spinner size="small" label="Reading the workbook …" />;
    case "unread":
      return <Button onClick={() => void actions.retry()}>Read the workbook again</Button>;
    case "start":
      return shown && <StartView shown={shown} actions={actions} />;
    case "plan":
      return state.plan && <PlanView plan={state.plan} state={state} shown={shown} actions={actions} canDownload={canDownload} />;
  }
}
