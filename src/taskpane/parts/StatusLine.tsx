import { makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useSettled } from "#taskpane/parts/useSettled";
import { resultSentence } from "#taskpane/plan/keyFigures";
import type { ShownPlan } from "#taskpane/plan/shownPlan";
import type { PlanState } from "#taskpane/state/planState";

const useStyles = makeStyles({
  status: { ...typographyStyles.caption1, display: "flex", columnGap: "8px", color: tokens.colorNeutralForeground2, ":not(:empty)": { marginTop: "4px" } },
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

export interface StatusLineProps {
  readonly state: PlanState;
  readonly shown: ShownPlan | undefined;
}

/** Says what is going on and what was done; what the plan comes to is only announced, for it is in view. */
export function StatusLine({ state: { busy, notice }, shown }: StatusLineProps) {
  const styles = useStyles();
  const result = useSettled(shown?.planned.ok ? resultSentence(shown.planned.value) : "");
  return (
    <>
      <div role="status" className={styles.status}>
        {busy && <Spinner size="extra-tiny" aria-hidden />}
        {busy ?? notice}
      </div>
      <div role="status" className={styles.heard}>{result}</div>
    </>
  );
}
