import { CellFault } from "#functions/worksheetFunction";

/** Finds keys as people type them, in any case. */
export function keyFinder(keys: readonly string[], what: string): (text: string) => string {
  const byText = new Map(keys.map((key) => [key.toLowerCase(), key]));
  return (text) => {
    const key = byText.get(text.toLowerCase());
    if (key === undefined) throw new CellFault("#N/A", `There is no ${what} ${text}; a key looks like ${keys[0]}.`);
    return key;
  };
}
