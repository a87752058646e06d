/** A record with one entry for each key. */
export const record = <Key extends string, T>(keys: readonly Key[], valueOf: (key: Key) => T): Record<Key, T> =>
  Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, T>;
