import fc from "fast-check";
import type { Field, FieldValue } from "#engine/fields/field";

/** Any value that a field allows; shrinks towards small values, and to blank where that is allowed. */
export function arbitraryValue({ allowed, optional }: Field): fc.Arbitrary<FieldValue> {
  const value = arbitraryAllowed(allowed);
  return optional ? fc.option(value, { nil: null }) : value;
}

/** Any of the keys of a table of fields, each with any value it allows; shrinks towards fewer keys. */
export const arbitraryKeys = (fields: Readonly<Record<string, Field>>): fc.Arbitrary<Record<string, FieldValue>> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, arbitraryValue(field)])), { requiredKeys: [] }) as fc.Arbitrary<Record<string, FieldValue>>;

/** Shares for keys that together must make 1; shrinks towards all of it for the first key. */
export const arbitraryShares = (keys: readonly string[]): fc.Arbitrary<Record<string, number>> =>
  fc.tuple(fc.integer({ min: 1, max: 100 }), fc.array(fc.integer({ min: 0, max: 100 }), { minLength: keys.length - 1, maxLength: keys.length - 1 })).map(([first, others]) => {
    const parts = [first, ...others];
    const total = parts.reduce((sum, part) => sum + part, 0);
    return Object.fromEntries(keys.map((key, index) => [key, parts[index] / total]));
  });

function arbitraryAllowed(allowed: Field["allowed"]): fc.Arbitrary<string | number | boolean> {
  switch (allowed.kind) {
    case "whole":
      return fc.integer({ min: allowed.minimum, max: allowed.maximum });
    case "number":
      return arbitraryNumber(allowed.minimum, allowed.maximum, allowed.above ?? false);
    case "choice":
      return fc.constantFrom(...allowed.options);
    case "switch":
      return fc.boolean();
    case "text":
      return fc.string({ minLength: allowed.shortest, maxLength: allowed.longest });
    case "month":
      return fc.tuple(fc.integer({ min: 1900, max: 2999 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`);
    case "currency":
      return fc.constantFrom("USD", "EUR", "JPY", "INR", "KWD");
  }
}

const largestEveryday = 1_000_000;

/** Mostly everyday sizes in steps of a hundredth: evenly drawn doubles up to 1e15 would never be a salary. */
const arbitraryNumber = (min: number, max: number, minExcluded: boolean): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 19, arbitrary: fc.integer({ min: 1, max: 100 }).map((percent) => Math.min(max, min + ((Math.min(max, largestEveryday) - min) * percent) / 100)) },
    { weight: 1, arbitrary: fc.double({ min, max, minExcluded, noNaN: true }) },
  );
