import { makeStyles, tokens } from "@fluentui/react-components";
import type { Plan } from "#engine/plan/plan";
import type { Result } from "#engine/result";
import { HireLine } from "#taskpane/parts/HireLine";
import { hireRows } from "#taskpane/plan/hireRows";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  head: { textAlign: "start", verticalAlign: "bottom", fontWeight: tokens.fontWeightSemibold, paddingBlock: "4px", paddingInlineEnd: "8px", overflowWrap: "normal" },
  none: { margin: 0 },
});

export interface HiresProps {
  readonly planned: Result<Plan>;
}

/** Who is hired, in the order of their start. */
export function Hires({ planned }: HiresProps) {
  const styles = useStyles();
  if (!planned.ok) return <p className={styles.none}>Hires appear when there is a plan.</p>;
  if (planned.value.hires.length === 0) return <p className={styles.none}>Nobody is hired: the team is there already.</p>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {["Role", "Requisition", "Starts"].map((title) => <th key={title} scope="col" className={styles.head}>{title}</th>)}
        </tr>
      </thead>
      <tbody>
        {hireRows(planned.value).map((row) => <HireLine key={row.person} row={row} />)}
      </tbody>
    </table>
  );
}
