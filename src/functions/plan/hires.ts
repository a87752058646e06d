import { benchmarksParameter, keysParameter, valuesParameter } from "#functions/arguments/rangeParameters";
import { hiresBlock, hiresColumns } from "#functions/blocks/hiresBlock";
import { defineFunction } from "#functions/defineFunction";

/** `MUSTER.HIRES`: whom to hire and when. */
export const hires = defineFunction({
  id: "HIRES",
  summary: "Lists whom to hire and when, one row for each hire in order of start.",
  parameters: [keysParameter, valuesParameter, benchmarksParameter],
  result: {
    kind: "block",
    columns: hiresColumns,
    help: "One row for each hire; months count from the plan's first month. A scenario that cannot be planned gives one row with the reason under Status.",
  },
  example: {
    call: '=MUSTER.HIRES({"currentLevel";"targetLevel"},{1;2})',
    result: [
      ["ML engineer", 1, 1, 1, -2, "", 2, "planned"],
      ["Data engineer", 1, 1, 1, -2, "", 2, "planned"],
    ],
  },
  calculate: hiresBlock,
});
