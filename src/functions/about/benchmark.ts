import { benchmarkField, benchmarkKeys } from "#engine/benchmarks/benchmarkSchema";
import { keyFinder } from "#functions/arguments/keyFinder";
import { requiredText } from "#functions/arguments/singleParameters";
import { defineFunction } from "#functions/defineFunction";

const benchmarkKeyOf = keyFinder(benchmarkKeys, "benchmark");

/** `MUSTER.BENCHMARK`: a default figure of the planning model. */
export const benchmark = defineFunction({
  id: "BENCHMARK",
  summary: "Gives the default value of a benchmark.",
  parameters: [requiredText("key", "Key of the benchmark, for example pay.p50.mlEngineer; ML Sources lists them all.")],
  result: { kind: "number", format: "decimal", help: "The value as the model ships it, whatever stands on ML Sources; MUSTER.SOURCE says where it comes from." },
  example: { call: '=MUSTER.BENCHMARK("pay.p50.mlEngineer")', result: 199000 },
  noAnswer: "There is no benchmark with this key.",
  calculate: (key) => benchmarkField(benchmarkKeyOf(key)).initial,
});
