import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { peopleText } from "#taskpane/plan/keyFigures";
import type { ShownPlan } from "#taskpane/plan/shownPlan";
import { amountText } from "#wording/numberText";

const useStyles = makeStyles({
  label: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

export interface BarFigureProps {
  readonly shown: ShownPlan | undefined;
}

/** First-year total and team in the smallest space. */
export function BarFigure({ shown }: BarFigureProps) {
  const styles = useStyles();
  if (!shown?.planned.ok) return <div>No plan yet</div>;
  const { scenario, summary } = shown.planned.value;
  return (
    <div>
      <span className={styles.label}>First year, {peopleText(summary.headcountMonth12)}</span>
      <span className={styles.value}>{amountText(summary.yearOneTotal, scenario.currency)}</span>
    </div>
  );
}
