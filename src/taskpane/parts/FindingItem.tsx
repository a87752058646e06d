import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "#engine/findings/finding";
import type { FindingText } from "#wording/findingPhrase";

const useStyles = makeStyles({
  head: { display: "flex", columnGap: "8px", alignItems: "baseline", fontWeight: tokens.fontWeightSemibold },
  badge: { flexShrink: 0 },
  text: { margin: "4px 0 0" },
  next: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
});

const badges = {
  stop: { label: "Stop", color: "danger" },
  warning: { label: "Warning", color: "warning" },
  note: { label: "Note", color: "informative" },
} as const satisfies Readonly<Record<Severity, unknown>>;

export interface FindingItemProps {
  readonly severity: Severity;
  readonly text: FindingText;
}

/** One finding: how grave it is, what was found, and what to do. */
export function FindingItem({ severity, text: { title, what, next } }: FindingItemProps) {
  const styles = useStyles();
  const { label, color } = badges[severity];
  return (
    <li>
      <div className={styles.head}>
        <Badge className={styles.badge} appearance="tint" color={color}>{label}</Badge>
        <span>{title}</span>
      </div>
      <p className={styles.text}>{what}</p>
      <p className={styles.next}>{next}</p>
    </li>
  );
}
