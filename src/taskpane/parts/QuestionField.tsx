import { Field, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Question } from "#taskpane/fields/question";
import { ChoiceInput } from "#taskpane/parts/ChoiceInput";
import { ModeInput } from "#taskpane/parts/ModeInput";
import { ResetButton } from "#taskpane/parts/ResetButton";
import { TextInput } from "#taskpane/parts/TextInput";
import type { PaneActions } from "#taskpane/state/paneActions";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 152px", columnGap: "8px", alignItems: "center" },
  stacked: { gridTemplateColumns: "minmax(0, 1fr)" },
  across: { gridColumn: "1 / -1" },
  origin: { gridColumn: "1 / -1", textAlign: "end", marginTop: 0 },
});

export interface QuestionFieldProps {
  readonly question: Question;
  readonly actions: PaneActions;
}

/** One question: its label, what is answered, where the answer comes from, and what is wrong with it. */
export function QuestionField({ question, actions }: QuestionFieldProps) {
  const styles = useStyles();
  const isMode = question.key === "budgetMode";
  const Control = isMode ? ModeInput : question.choices ? ChoiceInput : TextInput;
  return (
    <div>
      <Field
        className={mergeClasses(styles.row, isMode && styles.stacked)}
        label={question.label}
        hint={question.origin === "inherited" ? { className: styles.origin, children: "from Base" } : undefined}
        validationMessage={question.error ? { className: styles.across, children: question.error } : undefined}
      >
        <Control question={question} actions={actions} />
      </Field>
      {question.origin === "own" && <ResetButton label={question.label} onReset={() => void actions.reset(question.key)} />}
    </div>
  );
}
