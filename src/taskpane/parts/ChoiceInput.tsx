import { Select } from "@fluentui/react-components";
import type { QuestionFieldProps } from "#taskpane/parts/QuestionField";

/** An answer chosen from a short list; it counts at once. */
export function ChoiceInput({ question: { key, text, choices }, actions }: QuestionFieldProps) {
  return (
    <Select value={text} onChange={(_, { value }) => void actions.choose(key, value)}>
      {choices?.map(({ value, label }) => (
        <option key={value} value={value}>{label}</option>
      ))}
    </Select>
  );
}
