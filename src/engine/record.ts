/**
 * A record with one entry for each key.
 *
 * @example record(["low", "high"], (key) => key.length) // { low: 3, high: 4 }
 */
export const record = <Key extends string, T>(keys: readonly Key[], valueOf: (key: Key) => T): Record<Key, T> =>
  Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, T>;
