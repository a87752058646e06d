import { functionCalls } from "#test/bench/functionCalls";
import { planning } from "#test/bench/planning";
import { structure } from "#test/bench/structure";
import { linesOf } from "#test/bench/table";

/** One entry for each measured area, in the order in which they are printed. */
const areas = [planning, functionCalls, structure];

for (const measure of areas) console.log([...linesOf(measure()), ""].join("\n"));
