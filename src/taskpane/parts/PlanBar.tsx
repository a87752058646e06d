import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { BarFigure } from "#taskpane/parts/BarFigure";
import { StatusLine } from "#taskpane/parts/StatusLine";
import { whatToFix } from "#taskpane/plan/refusal";
import type { ShownPlan } from "#taskpane/plan/shownPlan";
import type { PaneActions } from "#taskpane/state/paneActions";
import type { PlanState } from "#taskpane/state/planState";

const useStyles = makeStyles({
  bar: { flexShrink: 0, padding: "12px 20px", borderTop: `1px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground2 },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "12px" },
  reason: { ...typographyStyles.caption1, margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
});

export interface PlanBarProps {
  readonly state: PlanState;
  readonly shown: ShownPlan | undefined;
  readonly actions: PaneActions;
}

/** Always in view: what the first year costs, the one main action, why it cannot be taken, and what is going on. */
export function PlanBar({ state, shown, actions }: PlanBarProps) {
  const styles = useStyles();
  const reasonId = useId();
  const hasPlan = state.stage === "plan";
  const isReady = hasPlan || state.stage === "start";
  const reason = shown ? whatToFix(shown.refusal) : undefined;
  const isOff = state.busy !== undefined || !shown?.planned.ok;
  return (
    <div className={styles.bar}>
      {isReady && (
        <div className={styles.line}>
          <BarFigure shown={shown} />
          <Button appearance="primary" disabledFocusable={isOff} aria-describedby={reason ? reasonId : undefined} onClick={() => void (hasPlan ? actions.update() : actions.write())}>
            {hasPlan ? "Update plan" : "Write plan"}
          </Button>
        </div>
      )}
      {reason && isReady && <p id={reasonId} className={styles.reason}>{reason}</p>}
      <StatusLine state={state} shown={shown} />
    </div>
  );
}
