import { benchmarksParameter, keysParameter, valuesParameter } from "#functions/arguments/rangeParameters";
import { budgetBlock, budgetColumns } from "#functions/blocks/budgetBlock";
import { defineFunction } from "#functions/defineFunction";
import { withoutPlan } from "#functions/plan/withoutPlan";

/** `MUSTER.BUDGET`: the first year by category. */
export const budget = defineFunction({
  id: "BUDGET",
  summary: "Shows the first-year budget by category, held against the guide's bands.",
  parameters: [keysParameter, valuesParameter, benchmarksParameter],
  result: {
    kind: "block",
    columns: budgetColumns,
    help: "Rows for people, infrastructure, enablement, what is spent, the reserve and the first-year total. Money to move is positive where a category has too little.",
  },
  example: {
    call: '=MUSTER.BUDGET({"budgetMode";"firstYearBudget";"targetLevel"},{"top-down";2000000;2})',
    result: [
      ["People", 1249432.1999090402, 0.65, 0.6, 0.7, "yes", 0],
      ["Infrastructure", 432495.7615069754, 0.225, 0.2, 0.25, "yes", 0],
      ["Enablement", 240275.4230594308, 0.125, 0.1, 0.15, "yes", 0],
    ],
  },
  noAnswer: withoutPlan,
  calculate: budgetBlock,
});
