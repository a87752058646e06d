import { benchmarksParameter, keysParameter, valuesParameter } from "#functions/arguments/rangeParameters";
import { staffingBlock, staffingColumns } from "#functions/blocks/staffingBlock";
import { defineFunction } from "#functions/defineFunction";
import { withoutPlan } from "#functions/plan/withoutPlan";

/** `MUSTER.STAFFING`: the team by role, now and later. */
export const staffing = defineFunction({
  id: "STAFFING",
  summary: "Shows the team by role now, in month 12 and at the end of the plan.",
  parameters: [keysParameter, valuesParameter, benchmarksParameter],
  result: { kind: "block", columns: staffingColumns, help: "One row for each role, then the whole team, then data scientists per ML engineer (blank without ML engineers)." },
  example: {
    call: '=MUSTER.STAFFING({"currentLevel";"targetLevel"},{1;2})',
    result: [["Data engineer", 0, 1, 1], ["ML engineer", 0, 2, 2], ["Data scientist", 0, 1, 1]],
  },
  noAnswer: withoutPlan,
  calculate: staffingBlock,
});
