import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { whatToFix, type Refusal } from "#taskpane/plan/refusal";

const useStyles = makeStyles({
  body: { display: "block", whiteSpace: "normal" },
  sentence: { display: "block" },
});

export interface RefusalNoteProps {
  readonly refusal: Refusal;
  /** Whether what was typed waits outside the workbook. */
  readonly isHeld: boolean;
}

/** Says that there is no plan, and why, as far as no question says it. */
export function RefusalNote({ refusal, isHeld }: RefusalNoteProps) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>There is no plan for these inputs.</MessageBarTitle>
        <span className={styles.sentence}>{whatToFix(refusal)}</span>
        {refusal.elsewhere.map((sentence) => (
          <span key={sentence} className={styles.sentence}>{sentence}</span>
        ))}
        {isHeld && <span className={styles.sentence}>Until then the workbook keeps what it had.</span>}
      </MessageBarBody>
    </MessageBar>
  );
}
