import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Failure } from "#taskpane/state/failureText";

const useStyles = makeStyles({
  place: { flexShrink: 0, maxHeight: "40%", overflowY: "auto", padding: "0 20px 8px" },
  body: { display: "block", whiteSpace: "normal", overflowWrap: "anywhere" },
  sentence: { display: "block" },
});

export interface FailureBarProps {
  readonly failure: Failure;
  readonly onDismiss: () => void;
}

/** An operation that failed: what happened, why, and what to do next. */
export function FailureBar({ failure: { what, why, next }, onDismiss }: FailureBarProps) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.place}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{what}</MessageBarTitle>
          <span className={styles.sentence}>{why}</span>
          <span className={styles.sentence}>{next}</span>
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onDismiss}>Dismiss</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
