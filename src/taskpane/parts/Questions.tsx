import { makeStyles } from "@fluentui/react-components";
import { isAsked } from "#taskpane/fields/questionGroups";
import { questionOf } from "#taskpane/fields/question";
import { QuestionField } from "#taskpane/parts/QuestionField";
import type { ShownPlan } from "#taskpane/plan/shownPlan";
import type { PaneActions } from "#taskpane/state/paneActions";
import type { ScenarioKey } from "#engine/scenario/scenarioSchema";

const useStyles = makeStyles({
  questions: { display: "flex", flexDirection: "column", rowGap: "8px" },
});

export interface QuestionsProps {
  readonly keys: readonly ScenarioKey[];
  readonly shown: ShownPlan;
  readonly actions: PaneActions;
}

/** Those of the questions that are asked for the scenario as it is. Another scenario's fields are other fields. */
export function Questions({ keys, shown, actions }: QuestionsProps) {
  const asked = keys.filter((key) => isAsked(key, shown.input));
  return (
    <div className={useStyles().questions}>
      {asked.map((key) => (
        <QuestionField key={`${shown.number} ${key}`} question={questionOf(key, shown)} actions={actions} />
      ))}
    </div>
  );
}
