import { benchmarksParameter, keysParameter, scenariosParameter } from "#functions/arguments/rangeParameters";
import { compareBlock } from "#functions/blocks/compareBlock";
import { defineFunction } from "#functions/defineFunction";

/** `MUSTER.COMPARE`: scenarios side by side. */
export const compare = defineFunction({
  id: "COMPARE",
  summary: "Compares scenarios: key figures down, scenarios across.",
  parameters: [keysParameter, scenariosParameter, benchmarksParameter],
  result: {
    kind: "block",
    columns: ["Figure", "Each scenario in a column of its own"],
    help: "Rows for name, status and every key figure. A scenario that cannot be planned says why in its status; the others stay.",
  },
  example: {
    call: '=MUSTER.COMPARE({"name";"targetLevel"},{"Base","Lean";3,2})',
    result: [["Scenario", "Base", "Lean"], ["Status", "planned", "planned"], ["First-year total", 3840675.7590398043, 1922203.3844754465]],
  },
  calculate: compareBlock,
});
