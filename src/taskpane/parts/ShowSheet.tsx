import { Button, makeStyles } from "@fluentui/react-components";
import type { PaneActions } from "#taskpane/state/paneActions";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
});

export interface ShowSheetProps {
  readonly sheet: string;
  readonly actions: PaneActions;
}

/** Takes the user to a sheet. */
export function ShowSheet({ sheet, actions }: ShowSheetProps) {
  return <Button size="small" className={useStyles().button} onClick={() => void actions.show(sheet)}>Show {sheet}</Button>;
}
