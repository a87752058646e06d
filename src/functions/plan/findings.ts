import { benchmarksParameter, keysParameter, valuesParameter } from "#functions/arguments/rangeParameters";
import { findingsBlock, findingsColumns } from "#functions/blocks/findingsBlock";
import { defineFunction } from "#functions/defineFunction";

/** `MUSTER.FINDINGS`: what to know before approving a plan. */
export const findings = defineFunction({
  id: "FINDINGS",
  summary: "Lists what to know before approving the plan, gravest first.",
  parameters: [keysParameter, valuesParameter, benchmarksParameter],
  result: { kind: "block", columns: findingsColumns, help: "One row for each finding, or one that says there is none. A scenario that cannot be planned gives a row for each reason." },
  example: {
    call: '=MUSTER.FINDINGS({"pace"},{"quick"})',
    result: [["invalid-scenario", "stop", "pace is quick; allowed is one of roadmap, fast, typical, slow.", "Correct the input on ML Scenarios or ML Sources.", ""]],
  },
  calculate: findingsBlock,
});
