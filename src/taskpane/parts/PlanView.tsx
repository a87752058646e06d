import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ActiveScenario } from "#taskpane/parts/ActiveScenario";
import { Downloads } from "#taskpane/parts/Downloads";
import { Scenarios } from "#taskpane/parts/Scenarios";
import type { ShownPlan } from "#taskpane/plan/shownPlan";
import type { PaneActions } from "#taskpane/state/paneActions";
import type { PlanState } from "#taskpane/state/planState";
import type { PlanWorkbook } from "#workbook/session/planWorkbook";

const useStyles = makeStyles({
  missing: { margin: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

export interface PlanViewProps {
  readonly plan: PlanWorkbook;
  readonly state: PlanState;
  readonly shown: ShownPlan | undefined;
  readonly actions: PaneActions;
  readonly canDownload: boolean;
}

/** With a plan in the workbook: its scenarios, and of the active one figures, findings, hires and inputs. */
export function PlanView({ plan, state, shown, actions, canDownload }: PlanViewProps) {
  const styles = useStyles();
  return (
    <>
      <Scenarios plan={plan} state={state} actions={actions} />
      {shown ? <ActiveScenario shown={shown} actions={actions} /> : <p className={styles.missing}>The active scenario has no name. Choose one of the list.</p>}
      <p className={styles.note}>Update plan refreshes what does not recalculate by itself: the hires and phases kept for readers without the add-in, and the months that charts cover.</p>
      {canDownload && <Downloads isBusy={state.busy !== undefined} actions={actions} />}
    </>
  );
}
