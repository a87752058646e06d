import { Input, makeStyles } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { QuestionFieldProps } from "#taskpane/parts/QuestionField";
import { usePause } from "#taskpane/parts/usePause";

const useStyles = makeStyles({
  // Fluent's own control is wider than the column on a narrow pane.
  root: { minWidth: 0, width: "100%" },
  input: { minWidth: 0, width: "100%" },
  unit: { flexShrink: 0, whiteSpace: "nowrap" },
});

/** An answer that is typed; it counts when the field is left, on Enter, or after a pause. */
export function TextInput({ question: { key, text, unit }, actions }: QuestionFieldProps) {
  const styles = useStyles();
  const commit = (): void => void actions.commit();
  const pause = usePause(commit);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter") commit();
  };
  return (
    <Input
      className={styles.root}
      input={{ className: styles.input }}
      value={text}
      placeholder={key === "startMonth" ? "YYYY-MM" : undefined}
      contentAfter={unit ? { className: styles.unit, children: unit } : undefined}
      autoComplete="off"
      onChange={(_, { value }) => {
        actions.edit(key, value);
        pause.restart();
      }}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  );
}
