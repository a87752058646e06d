import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { HireRow } from "#taskpane/plan/hireRows";

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  person: { textAlign: "start", fontWeight: tokens.fontWeightRegular, paddingBlock: "4px", paddingInlineEnd: "8px", verticalAlign: "top", overflowWrap: "break-word" },
  month: { paddingBlock: "4px", paddingInlineEnd: "8px", verticalAlign: "top", whiteSpace: "nowrap", width: "1%" },
  note: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground3 },
});

export interface HireLineProps {
  readonly row: HireRow;
}

/** One hire, with what its start waited for. */
export function HireLine({ row: { person, requisition, start, waitsFor } }: HireLineProps) {
  const styles = useStyles();
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.person}>
        {person}
        {waitsFor && <span className={styles.note}>waits for {waitsFor}</span>}
      </th>
      <td className={styles.month}>{requisition}</td>
      <td className={styles.month}>{start}</td>
    </tr>
  );
}
