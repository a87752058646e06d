import { makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import type { QuestionFieldProps } from "#taskpane/parts/QuestionField";

const useStyles = makeStyles({
  group: { marginInlineStart: "-8px" },
});

/** An answer chosen from two that exclude each other; it counts at once. */
export function ModeInput({ question: { key, text, choices }, actions }: QuestionFieldProps) {
  return (
    <RadioGroup className={useStyles().group} value={text} onChange={(_, { value }) => void actions.choose(key, value)}>
      {choices?.map(({ value, label }) => <Radio key={value} value={value} label={label} />)}
    </RadioGroup>
  );
}
