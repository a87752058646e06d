import type { CrossRule } from "#engine/fields/readInput";
import { shareTolerance } from "#engine/fields/shareTolerance";

/** Shares that together must make a whole; a miss is blamed on the first key, with the total found. */
export function sumsToOne<Values>(keys: readonly (keyof Values & string)[]): CrossRule<Values> {
  return {
    keys,
    check: (values) => {
      const total = keys.reduce((sum, key) => sum + Number(values[key]), 0);
      if (Math.abs(total - 1) <= shareTolerance) return undefined;
      return { path: keys[0], values: { value: total, allowed: { kind: "sum", keys, total: 1 } } };
    },
  };
}
