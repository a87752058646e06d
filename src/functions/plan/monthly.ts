import { benchmarksParameter, keysParameter, valuesParameter } from "#functions/arguments/rangeParameters";
import { monthlyBlock, monthsInBlock } from "#functions/blocks/monthlyBlock";
import { defineFunction } from "#functions/defineFunction";
import { withoutPlan } from "#functions/plan/withoutPlan";

/** `MUSTER.MONTHLY`: the engine's own months. */
export const monthly = defineFunction({
  id: "MONTHLY",
  summary: "Gives the plan by month: level, people and cost as the engine has them.",
  parameters: [keysParameter, valuesParameter, benchmarksParameter],
  result: {
    kind: "block",
    columns: Array.from({ length: monthsInBlock }, (_, index) => `Month ${index + 1}`),
    help: "Rows for level, headcount, starts, effective capacity, pay, hiring, backfill, vacancy, infrastructure, enablement and total; months past the plan are 0.",
  },
  example: {
    call: '=MUSTER.MONTHLY({"currentLevel";"targetLevel"},{1;2})',
    result: [[1, 1, 1, 2, 2, 2], [2, 3, 4, 5, 5, 5], [2, 1, 1, 1, 0, 0]],
  },
  noAnswer: withoutPlan,
  calculate: monthlyBlock,
});
