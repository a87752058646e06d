import { makeStyles, Radio, typographyStyles } from "@fluentui/react-components";
import type { ScenarioRow } from "#taskpane/plan/scenarioRows";

const useStyles = makeStyles({
  radio: { width: "calc(100% + 8px)", marginInlineStart: "-8px" },
  label: { flexGrow: 1, minWidth: 0, paddingRight: 0 },
  line: { display: "flex", justifyContent: "space-between", columnGap: "8px" },
  figure: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  note: { ...typographyStyles.caption1, display: "block" },
});

export interface ScenarioChoiceProps {
  readonly row: ScenarioRow;
}

/** One scenario to switch to. */
export function ScenarioChoice({ row: { number, name, figure, note } }: ScenarioChoiceProps) {
  const styles = useStyles();
  const text = (
    <>
      <span className={styles.line}>
        <span>{name}</span>
        <span className={styles.figure}>{figure}</span>
      </span>
      <span className={styles.note}>{note}</span>
    </>
  );
  return <Radio className={styles.radio} value={String(number)} label={{ className: styles.label, children: text }} />;
}
