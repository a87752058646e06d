import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Section } from "#taskpane/parts/Section";
import type { PaneActions } from "#taskpane/state/paneActions";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

export interface DownloadsProps {
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/** Hands the workbook on as a file, live or for people without the add-in. */
export function Downloads({ isBusy, actions }: DownloadsProps) {
  const styles = useStyles();
  return (
    <Section title="Download .xlsx">
      <div className={styles.buttons}>
        <Button disabledFocusable={isBusy} onClick={() => void actions.download("live")}>Download live copy</Button>
        <Button disabledFocusable={isBusy} onClick={() => void actions.download("hand-over")}>Download hand-over copy</Button>
      </div>
      <p className={styles.note}>The hand-over copy is for people without the add-in: hires and levels stand as values, every other formula stays live.</p>
    </Section>
  );
}
