import { RadioGroup } from "@fluentui/react-components";
import { AddScenario } from "#taskpane/parts/AddScenario";
import { ScenarioChoice } from "#taskpane/parts/ScenarioChoice";
import { Section } from "#taskpane/parts/Section";
import { freeScenario, scenarioRows } from "#taskpane/plan/scenarioRows";
import type { PaneActions } from "#taskpane/state/paneActions";
import type { PlanState } from "#taskpane/state/planState";
import type { PlanWorkbook } from "#workbook/session/planWorkbook";

export interface ScenariosProps {
  readonly plan: PlanWorkbook;
  readonly state: PlanState;
  readonly actions: PaneActions;
}

/** The scenarios of the workbook with their first-year totals; the chosen one is active on every sheet. */
export function Scenarios({ plan, state, actions }: ScenariosProps) {
  const active = state.switchingTo ?? plan.activeScenario;
  return (
    <Section title="Scenarios, first-year total">
      <RadioGroup aria-label="Active scenario" value={String(active)} onChange={(_, { value }) => void actions.activate(Number(value))}>
        {scenarioRows(plan).map((row) => <ScenarioChoice key={row.number} row={row} />)}
      </RadioGroup>
      <AddScenario canAdd={freeScenario(plan) !== undefined} base={plan.scenarios[0] ?? {}} actions={actions} />
    </Section>
  );
}
