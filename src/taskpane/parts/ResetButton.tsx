import { Button, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  place: { display: "flex", justifyContent: "flex-end" },
  button: { minWidth: 0, paddingLeft: 0, paddingRight: 0, color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightRegular },
});

export interface ResetButtonProps {
  readonly label: string;
  readonly onReset: () => void;
}

/** Lets an input follow Base again. */
export function ResetButton({ label, onReset }: ResetButtonProps) {
  const styles = useStyles();
  return (
    <div className={styles.place}>
      <Button appearance="transparent" size="small" className={styles.button} aria-label={`Reset to Base: ${label}`} onClick={onReset}>
        Reset to Base
      </Button>
    </div>
  );
}
