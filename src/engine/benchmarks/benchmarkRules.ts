import { components, enablementCategories } from "#engine/categories";
import type { CrossRule } from "#engine/fields/readInput";
import { sumsToOne } from "#engine/fields/sumsToOne";
import { levels } from "#engine/levels";
import { roles, type Role } from "#engine/roles";
import type { BenchmarkValues } from "#engine/benchmarks/benchmarkSchema";

type Rule = CrossRule<BenchmarkValues>;

const notAbove = (lower: string, upper: string): Rule => ({
  keys: [lower, upper],
  check: (values) =>
    values[lower] > values[upper]
      ? { path: lower, values: { value: values[lower], allowed: { kind: "not-above", key: upper, maximum: values[upper] } } }
      : undefined,
});

const aboveZero = (key: string): Rule => ({
  keys: [key],
  check: (values) =>
    values[key] > 0 ? undefined : { path: key, values: { value: values[key], allowed: { kind: "number", minimum: 0, above: true } } },
});

const staysAtOne = (key: string): Rule => ({
  keys: [key],
  check: (values) =>
    values[key] === 1 ? undefined : { path: key, values: { value: values[key], allowed: { kind: "whole", minimum: 1, maximum: 1 } } },
});

const neededAt = (level: number): readonly Role[] =>
  level === 1 ? ["dataEngineer", "dataScientist"] : ["dataEngineer", "dataScientist", "mlEngineer"];

/** What must hold across the benchmarks. */
export const benchmarkRules: readonly Rule[] = [
  ...levels.flatMap((level) => [notAbove(`size.low.${level}`, `size.mid.${level}`), notAbove(`size.mid.${level}`, `size.high.${level}`)]),
  ...levels.flatMap((level) => neededAt(level).map((role) => aboveZero(`mix.${level}.${role}`))),
  ...roles.map((role) => notAbove(`hiredAhead.${role}`, `hiredFrom.${role}`)),
  ...["hiredFrom.dataEngineer", "hiredFrom.dataScientist", "hiredAhead.dataEngineer", "hiredAhead.dataScientist"].map(staysAtOne),
  ...levels.map((level) => sumsToOne<BenchmarkValues>(components.map((component) => `infrastructure.${level}.${component}`))),
  sumsToOne<BenchmarkValues>(enablementCategories.map((category) => `enablement.${category}`)),
];
