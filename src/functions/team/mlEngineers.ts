import { defaultBenchmarks } from "#engine/benchmarks/defaultBenchmarks";
import { levelParameter, requiredNumber } from "#functions/arguments/singleParameters";
import { defineFunction } from "#functions/defineFunction";

/** `MUSTER.MLENGINEERS`: ML engineers that a number of data scientists needs; data scientists ÷ ratio, rounded up. */
export const mlEngineers = defineFunction({
  id: "MLENGINEERS",
  summary: "Gives how many ML engineers a number of data scientists needs at a maturity level.",
  parameters: [
    requiredNumber("dataScientists", "Data scientists, in whole people.", { kind: "whole", minimum: 0, maximum: 1_000_000 }),
    levelParameter("level", "Maturity level, 1 to 5."),
  ],
  result: { kind: "number", format: "integer", help: "ML engineers: data scientists divided by MUSTER.RATIO of the level, rounded up." },
  example: { call: "=MUSTER.MLENGINEERS(5,3)", result: 3 },
  calculate: (dataScientists, level) => Math.ceil(dataScientists / defaultBenchmarks.ratio[level]),
});
