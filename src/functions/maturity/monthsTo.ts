import { defaultBenchmarks } from "#engine/benchmarks/defaultBenchmarks";
import { highestLevel, levels } from "#engine/levels";
import { phaseLength } from "#engine/maturity/phaseLength";
import { sum } from "#engine/sum";
import { refused } from "#functions/arguments/readArgument";
import { levelParameter, scenarioParameter } from "#functions/arguments/singleParameters";
import { defineFunction } from "#functions/defineFunction";

/** `MUSTER.MONTHSTO`: planned months from one level to another; the sum of the lengths of the phases between them. */
export const monthsTo = defineFunction({
  id: "MONTHSTO",
  summary: "Gives the planned months from one maturity level to another.",
  parameters: [
    levelParameter("fromLevel", "Maturity level at the start, 1 to 5."),
    levelParameter("toLevel", "Maturity level to reach, not below fromLevel."),
    scenarioParameter("pace", "pace", "roadmap, fast, typical or slow; blank is roadmap."),
  ],
  result: { kind: "number", format: "integer", help: "Months; 0 where both levels are the same. Late hires may make a real plan longer." },
  example: { call: '=MUSTER.MONTHSTO(1,3,"fast")', result: 9 },
  calculate: (from, to, pace) => {
    if (to < from) throw refused("toLevel", to, { kind: "whole", minimum: from, maximum: highestLevel });
    return sum(levels.filter((level) => level >= from && level < to).map((level) => phaseLength(level, pace, defaultBenchmarks)));
  },
});
