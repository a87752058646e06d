import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import type { ScenarioInput, ScenarioKey } from "#engine/scenario/scenarioSchema";
import { choicesOf } from "#taskpane/fields/choicesOf";
import { differingKeys, newScenarioErrors, otherText } from "#taskpane/plan/newScenario";
import type { PaneActions } from "#taskpane/state/paneActions";
import type { NewScenario } from "#taskpane/state/scenarioActions";
import { keyLabel } from "#wording/keyLabel";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "8px", padding: "12px", border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  control: { minWidth: 0 },
  button: { alignSelf: "flex-start" },
});

export interface AddScenarioFormProps {
  readonly base: ScenarioInput;
  readonly actions: PaneActions;
  readonly onAdded: () => void;
}

/** Asks for a name and the one input in which the new scenario differs from Base. */
export function AddScenarioForm({ base, actions, onAdded }: AddScenarioFormProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState<NewScenario>({ name: "", key: "targetLevel", text: otherText("targetLevel", base) });
  const [isTried, setTried] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const errors = newScenarioErrors(draft, base);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (isAdding || errors.name || errors.text) return;
    setAdding(true);
    const isAdded = await actions.add({ ...draft, name: draft.name.trim() });
    setAdding(false);
    if (isAdded) onAdded();
  };
  const choices = choicesOf(draft.key);
  const setText = (text: string): void => setDraft({ ...draft, text });
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <Field label={keyLabel("name")} validationMessage={isTried ? errors.name : undefined}>
        <Input className={styles.control} value={draft.name} autoComplete="off" onChange={(_, { value }) => setDraft({ ...draft, name: value })} />
      </Field>
      <Field label="Differs from Base in">
        <Select value={draft.key} onChange={(_, { value }) => setDraft({ ...draft, key: value as ScenarioKey, text: otherText(value as ScenarioKey, base) })}>
          {differingKeys(base).map((key) => <option key={key} value={key}>{keyLabel(key)}</option>)}
        </Select>
      </Field>
      <Field label={keyLabel(draft.key)} validationMessage={isTried ? errors.text : undefined}>
        {choices ? (
          <Select value={draft.text} onChange={(_, { value }) => setText(value)}>
            {choices.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
          </Select>
        ) : (
          <Input className={styles.control} value={draft.text} autoComplete="off" onChange={(_, { value }) => setText(value)} />
        )}
      </Field>
      <Button type="submit" appearance="primary" disabledFocusable={isAdding} className={styles.button}>Add scenario</Button>
    </form>
  );
}
