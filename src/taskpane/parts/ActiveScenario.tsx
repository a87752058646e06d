import { questionGroups, readinessGroup } from "#taskpane/fields/questionGroups";
import { Findings } from "#taskpane/parts/Findings";
import { Hires } from "#taskpane/parts/Hires";
import { Panel } from "#taskpane/parts/Panel";
import { PlanFigures } from "#taskpane/parts/PlanFigures";
import { Questions } from "#taskpane/parts/Questions";
import { Section } from "#taskpane/parts/Section";
import { ShowSheet } from "#taskpane/parts/ShowSheet";
import { countedTitle } from "#taskpane/plan/countedTitle";
import type { ShownPlan } from "#taskpane/plan/shownPlan";
import type { PaneActions } from "#taskpane/state/paneActions";
import type { ScenarioKey } from "#engine/scenario/scenarioSchema";
import { sheetNames } from "#workbook/layout/sheetNames";

const inputKeys: readonly ScenarioKey[] = ["name", ...questionGroups.flatMap(({ keys }) => keys)];

export interface ActiveScenarioProps {
  readonly shown: ShownPlan;
  readonly actions: PaneActions;
}

/** Of the active scenario: figures, findings, hires and inputs. */
export function ActiveScenario({ shown, actions }: ActiveScenarioProps) {
  const { planned } = shown;
  return (
    <>
      <Section title="What it comes to">
        <PlanFigures shown={shown} />
      </Section>
      <div>
        <Panel title={countedTitle("Findings", planned, "findings")}>
          <Findings planned={planned} />
        </Panel>
        <Panel title={countedTitle("Hires", planned, "hires")}>
          <Hires planned={planned} />
          <ShowSheet sheet={sheetNames.hires} actions={actions} />
        </Panel>
        <Panel title="Inputs" isOpen>
          <Questions keys={inputKeys} shown={shown} actions={actions} />
          <ShowSheet sheet={sheetNames.scenarios} actions={actions} />
        </Panel>
        <Panel title={readinessGroup.title}>
          <Questions keys={readinessGroup.keys} shown={shown} actions={actions} />
        </Panel>
      </div>
    </>
  );
}
