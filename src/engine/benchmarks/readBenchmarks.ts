import { paces, payPositions, sizings, type Benchmarks } from "#engine/benchmarks/benchmarks";
import { benchmarkRules } from "#engine/benchmarks/benchmarkRules";
import { benchmarkSchema, type BenchmarkInput, type BenchmarkValues } from "#engine/benchmarks/benchmarkSchema";
import { components, enablementCategories } from "#engine/categories";
import { readInput } from "#engine/fields/readInput";
import { byLevel } from "#engine/levels";
import { record } from "#engine/record";
import { success, type Result } from "#engine/result";
import { byRole } from "#engine/roles";

/**
 * Reads benchmarks of flat keys, of which only those that differ from the defaults need be given.
 *
 * @returns the tables, or every `invalid-benchmark` issue at once
 * @example readBenchmarks({ "ratio.3": 3 }).ok // true
 * @example readBenchmarks({ "ratio.3": 50 }).ok // false
 */
export function readBenchmarks(input: BenchmarkInput): Result<Benchmarks> {
  const read = readInput(input, benchmarkSchema, benchmarkRules, "invalid-benchmark");
  return read.ok ? success(tablesOf(read.value)) : read;
}

const tablesOf = (values: BenchmarkValues): Benchmarks => ({
  ratio: byLevel((level) => values[`ratio.${level}`]),
  size: record(sizings, (sizing) => byLevel((level) => values[`size.${sizing}.${level}`])),
  months: record(paces, (pace) => byLevel((level) => values[`months.${pace}.${level}`])),
  mix: byLevel((level) => byRole((role) => values[`mix.${level}.${role}`])),
  hiredFrom: byRole((role) => values[`hiredFrom.${role}`]),
  hiredAhead: byRole((role) => values[`hiredAhead.${role}`]),
  models: record(sizings, (sizing) => byLevel((level) => values[`models.${sizing}.${level}`])),
  startModels: byLevel((level) => values[`startModels.${level}`]),
  pay: record(payPositions, (position) => byRole((role) => values[`pay.${position}.${role}`])),
  infrastructure: byLevel((level) => record(components, (component) => values[`infrastructure.${level}.${component}`])),
  enablement: record(enablementCategories, (category) => values[`enablement.${category}`]),
});

