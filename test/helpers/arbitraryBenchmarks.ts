import fc from "fast-check";
import { benchmarkField, benchmarkKeys } from "#engine/benchmarks/benchmarkSchema";
import { components, enablementCategories } from "#engine/categories";
import type { Field } from "#engine/fields/field";
import { levels } from "#engine/levels";
import { roles } from "#engine/roles";
import { arbitraryKeys, arbitraryShares } from "#test/helpers/arbitraryValue";

export type FlatBenchmarks = Record<string, number>;

const isBound = (key: string): boolean => /^(size|hiredFrom|hiredAhead|mix|infrastructure|enablement)\./.test(key);
const freeFields: Record<string, Field> = Object.fromEntries(benchmarkKeys.filter((key) => !isBound(key)).map((key) => [key, benchmarkField(key)]));

/** Mostly sizes that people plan for, sometimes any that is allowed. */
const people = fc.oneof({ weight: 49, arbitrary: fc.integer({ min: 1, max: 60 }) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 1000 }) });
const sizesOf = (level: number) =>
  fc.tuple(people, people, people).map((sizes) => {
    const [low, mid, high] = [...sizes].sort((first, second) => first - second);
    return { [`size.low.${level}`]: low, [`size.mid.${level}`]: mid, [`size.high.${level}`]: high };
  });

const gatesOf = (role: string) =>
  fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).map(([first, second]) => ({ [`hiredFrom.${role}`]: Math.max(first, second), [`hiredAhead.${role}`]: Math.min(first, second) }));

const mustHire = (level: number, role: string): boolean => role === "dataEngineer" || role === "dataScientist" || (role === "mlEngineer" && level > 1);
const parts = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 40 }) }, { weight: 1, arbitrary: fc.double({ min: 0, minExcluded: true, max: 1000, noNaN: true }) });
const mixOf = (level: number, role: string) => (mustHire(level, role) ? parts : fc.oneof(fc.constant(0), parts)).map((value) => ({ [`mix.${level}.${role}`]: value }));

const groups: fc.Arbitrary<FlatBenchmarks>[] = [
  ...levels.map(sizesOf),
  ...roles.filter((role) => role !== "dataEngineer" && role !== "dataScientist").map(gatesOf),
  ...levels.flatMap((level) => roles.map((role) => mixOf(level, role))),
  ...levels.map((level) => arbitraryShares(components.map((component) => `infrastructure.${level}.${component}`))),
  arbitraryShares(enablementCategories.map((category) => `enablement.${category}`)),
];

/** Any benchmarks within all rules; each group shrinks to being left out, which means its defaults. */
export const arbitraryBenchmarks: fc.Arbitrary<FlatBenchmarks> = fc
  .tuple(arbitraryKeys(freeFields), ...groups.map((group) => fc.option(group, { nil: {}, freq: 2 })))
  .map((chosen) => Object.assign({}, ...chosen) as FlatBenchmarks);

/** The defaults as often as any others. */
export const arbitraryOrDefaultBenchmarks: fc.Arbitrary<FlatBenchmarks> = fc.option(arbitraryBenchmarks, { nil: {}, freq: 2 });
