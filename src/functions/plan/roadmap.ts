import { benchmarksParameter, keysParameter, valuesParameter } from "#functions/arguments/rangeParameters";
import { roadmapBlock, roadmapColumns } from "#functions/blocks/roadmapBlock";
import { defineFunction } from "#functions/defineFunction";
import { withoutPlan } from "#functions/plan/withoutPlan";

/** `MUSTER.ROADMAP`: the phases of a plan. */
export const roadmap = defineFunction({
  id: "ROADMAP",
  summary: "Lists the phases of the plan with the months they take.",
  parameters: [keysParameter, valuesParameter, benchmarksParameter],
  result: { kind: "block", columns: roadmapColumns, help: "One row for each phase; months count from the plan's first month. Reached is 1 where the phase reaches its level." },
  example: {
    call: '=MUSTER.ROADMAP({"currentLevel";"targetLevel"},{1;3})',
    result: [[1, 2, 1, 3, 3, 1], [2, 3, 4, 9, 9, 1]],
  },
  noAnswer: withoutPlan,
  calculate: roadmapBlock,
});
