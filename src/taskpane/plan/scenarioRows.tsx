import type { Plan } from "#engine/plan/plan";
import { planFrom } from "#engine/plan/planFrom";
import type { Result } from "#engine/result";
import type { ScenarioInput } from "#engine/scenario/scenarioSchema";
import { effectiveScenario } from "#workbook/scenarios/effectiveScenario";
import type { PlanWorkbook } from "#workbook/session/planWorkbook";
import { amountText } from "#wording/numberText";

/** One scenario of the workbook with what tells it from the others. */
export interface ScenarioRow {
  /** Its column, from 1. */
  readonly number: number;
  readonly name: string;
  /** First-year total, or that there is none. */
  readonly figure: string;
  readonly note: string;
}

/** The scenarios that stand in the workbook; columns without a name are none. */
export const scenarioRows = ({ scenarios, benchmarks }: PlanWorkbook): ScenarioRow[] =>
  scenarios.flatMap((own, index) =>
    own ? [{ number: index + 1, name: nameOf(own, index + 1), ...figuresOf(planFrom(effectiveScenario(scenarios[0] ?? {}, own), benchmarks)) }] : [],
  );

function figuresOf(planned: Result<Plan>): Pick<ScenarioRow, "figure" | "note"> {
  if (!planned.ok) return { figure: "no plan", note: "its inputs are refused" };
  const { summary, scenario, totalHeadcount } = planned.value;
  const people = `${summary.headcountMonth12}, at the end ${totalHeadcount[totalHeadcount.length - 1]}`;
  return { figure: amountText(summary.yearOneTotal, scenario.currency), note: `Month 12: ${people} people; level ${summary.levelReached}` };
}

/** The number of the first column that is no scenario yet; `undefined` when all are taken. */
export function freeScenario({ scenarios }: PlanWorkbook): number | undefined {
  const index = scenarios.findIndex((own) => own === undefined);
  return index < 0 ? undefined : index + 1;
}

const nameOf = ({ name }: ScenarioInput, number: number): string => (name === undefined ? "Base" : String(name)) || `Scenario ${number}`;
