import { makeStyles } from "@fluentui/react-components";
import type { Plan } from "#engine/plan/plan";
import type { Result } from "#engine/result";
import { FindingItem } from "#taskpane/parts/FindingItem";
import { findingText } from "#wording/findingText";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: "12px" },
  none: { margin: 0 },
});

export interface FindingsProps {
  readonly planned: Result<Plan>;
}

/** What the reader of a plan should know, the gravest first. */
export function Findings({ planned }: FindingsProps) {
  const styles = useStyles();
  if (!planned.ok) return <p className={styles.none}>Findings appear when there is a plan.</p>;
  const { findings, scenario } = planned.value;
  if (findings.length === 0) return <p className={styles.none}>Nothing stands out.</p>;
  return (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <FindingItem key={finding.id} severity={finding.severity} text={findingText(finding, scenario.currency)} />
      ))}
    </ul>
  );
}
