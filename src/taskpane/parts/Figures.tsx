import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { KeyFigure } from "#taskpane/plan/keyFigures";

const useStyles = makeStyles({
  list: { display: "grid", rowGap: "8px", margin: 0 },
  figure: { display: "flex", justifyContent: "space-between", columnGap: "12px" },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
  amount: { display: "block", fontWeight: tokens.fontWeightSemibold },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

export interface FiguresProps {
  readonly figures: readonly KeyFigure[];
}

/** Key figures, one below the other. */
export function Figures({ figures }: FiguresProps) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {figures.map(({ label, value, note }) => (
        <div key={label} className={styles.figure}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>
            <span className={styles.amount}>{value}</span>
            {note && <span className={styles.note}>{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
