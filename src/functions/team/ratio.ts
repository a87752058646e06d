import { defaultBenchmarks } from "#engine/benchmarks/defaultBenchmarks";
import { levelParameter } from "#functions/arguments/singleParameters";
import { defineFunction } from "#functions/defineFunction";

/** `MUSTER.RATIO`: data scientists for each ML engineer. */
export const ratio = defineFunction({
  id: "RATIO",
  summary: "Gives how many data scientists one ML engineer can serve at a maturity level.",
  parameters: [levelParameter("level", "Maturity level, 1 to 5.")],
  result: { kind: "number", format: "decimal", help: "Data scientists per ML engineer, from the default benchmarks." },
  example: { call: "=MUSTER.RATIO(3)", result: 2 },
  calculate: (level) => defaultBenchmarks.ratio[level],
});
