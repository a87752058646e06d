import { Figures } from "#taskpane/parts/Figures";
import { RefusalNote } from "#taskpane/parts/RefusalNote";
import { keyFigures } from "#taskpane/plan/keyFigures";
import type { ShownPlan } from "#taskpane/plan/shownPlan";

export interface PlanFiguresProps {
  readonly shown: ShownPlan;
}

/** What a plan comes to, or why there is none. */
export function PlanFigures({ shown: { planned, refusal, isHeld } }: PlanFiguresProps) {
  return planned.ok ? <Figures figures={keyFigures(planned.value)} /> : <RefusalNote refusal={refusal} isHeld={isHeld} />;
}
