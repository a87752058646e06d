import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ScenarioInput } from "#engine/scenario/scenarioSchema";
import { AddScenarioForm } from "#taskpane/parts/AddScenarioForm";
import type { PaneActions } from "#taskpane/state/paneActions";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  full: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

export interface AddScenarioProps {
  /** Whether a column is free. */
  readonly canAdd: boolean;
  readonly base: ScenarioInput;
  readonly actions: PaneActions;
}

/** Opens the form that adds a scenario; the button keeps its place, so that focus can return to it. */
export function AddScenario({ canAdd, base, actions }: AddScenarioProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    button.current?.focus();
    setOpen(false);
  };
  if (!canAdd) return <p className={styles.full}>All five scenarios are in use.</p>;
  return (
    <>
      <Button ref={button} size="small" className={styles.button} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? "Cancel" : "Add scenario"}
      </Button>
      {isOpen && <AddScenarioForm base={base} actions={actions} onAdded={close} />}
    </>
  );
}
