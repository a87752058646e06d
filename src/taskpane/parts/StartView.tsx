import { Button, makeStyles } from "@fluentui/react-components";
import { Findings } from "#taskpane/parts/Findings";
import { Panel } from "#taskpane/parts/Panel";
import { PlanFigures } from "#taskpane/parts/PlanFigures";
import { Questions } from "#taskpane/parts/Questions";
import { Section } from "#taskpane/parts/Section";
import { questionGroups, readinessGroup } from "#taskpane/fields/questionGroups";
import { countedTitle } from "#taskpane/plan/countedTitle";
import type { ShownPlan } from "#taskpane/plan/shownPlan";
import type { PaneActions } from "#taskpane/state/paneActions";

const useStyles = makeStyles({
  value: { margin: 0 },
  sample: { alignSelf: "flex-start" },
  welcome: { display: "flex", flexDirection: "column", rowGap: "12px" },
});

export interface StartViewProps {
  readonly shown: ShownPlan;
  readonly actions: PaneActions;
}

/** Before there is a plan: what this is for, the questions, and what the answers come to. */
export function StartView({ shown, actions }: StartViewProps) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.welcome}>
        <p className={styles.value}>
          From how mature your organisation is, Muster works out whom to hire, when, and what it costs, and writes it into this workbook as a live model.
        </p>
        <Button className={styles.sample} onClick={actions.loadSample}>Load sample</Button>
      </div>
      {questionGroups.map((group) => (
        <Section key={group.title} title={group.title}>
          <Questions keys={group.keys} shown={shown} actions={actions} />
        </Section>
      ))}
      <Panel title={`${readinessGroup.title} (optional)`}>
        <Questions keys={readinessGroup.keys} shown={shown} actions={actions} />
      </Panel>
      <Section title="What it comes to">
        <PlanFigures shown={shown} />
      </Section>
      <Panel title={countedTitle("Findings", shown.planned, "findings")} isOpen>
        <Findings planned={shown.planned} />
      </Panel>
    </>
  );
}
