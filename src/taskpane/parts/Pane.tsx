import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { FailureBar } from "#taskpane/parts/FailureBar";
import { PaneTitle } from "#taskpane/parts/PaneTitle";
import { PaneView } from "#taskpane/parts/PaneView";
import { PlanBar } from "#taskpane/parts/PlanBar";
import { shownPlan } from "#taskpane/plan/shownPlan";
import type { PaneOptions } from "#taskpane/state/paneContext";
import { usePlan } from "#taskpane/state/usePlan";

const lowPane = "@media (max-height: 320px)";

const useStyles = makeStyles({
  provider: { height: "100%", [lowPane]: { overflowY: "auto" } },
  main: { height: "100%", display: "flex", flexDirection: "column", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, [lowPane]: { height: "auto" } },
  content: {
    flexGrow: 1, minHeight: 0, overflowY: "scroll", padding: "0 20px 16px", display: "flex", flexDirection: "column", rowGap: "20px",
    scrollPaddingBlock: "8px", overflowWrap: "anywhere",
    [lowPane]: { overflowY: "visible", flexShrink: 0 },
  },
});

export interface PaneProps {
  readonly options: PaneOptions;
  readonly dark: boolean;
}

/** The task pane: title, what the stage asks for, and below it what the plan comes to with the one main action. */
export function Pane({ options, dark }: PaneProps) {
  const styles = useStyles();
  const { state, actions } = usePlan(options);
  const shown = shownPlan(state);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={styles.provider}>
      <main className={styles.main}>
        <PaneTitle hasPlan={state.stage === "plan"} />
        <div key={state.stage} className={styles.content}>
          <PaneView state={state} shown={shown} actions={actions} canDownload={options.onDownload !== undefined} />
        </div>
        {state.failure && <FailureBar failure={state.failure} onDismiss={actions.dismiss} />}
        <PlanBar state={state} shown={shown} actions={actions} />
      </main>
    </FluentProvider>
  );
}
