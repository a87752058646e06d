const tolerance = 1e-6;

/** Where two values of JSON differ, numbers by more than 1e-6 of their size; `[]` when they agree, keys included. */
export function differences(actual: unknown, expected: unknown, path = ""): string[] {
  if (typeof actual === "number" && typeof expected === "number") return closeTo(actual, expected) ? [] : [`${path}: ${actual}, expected ${expected}`];
  if (!isObject(actual) || !isObject(expected)) return Object.is(actual, expected) ? [] : [`${path}: ${String(actual)}, expected ${String(expected)}`];
  const keys = new Set([...Object.keys(actual), ...Object.keys(expected)]);
  return [...keys].flatMap((key) => differences(actual[key], expected[key], `${path}.${key}`));
}

const closeTo = (actual: number, expected: number): boolean => Math.abs(actual - expected) <= tolerance * Math.abs(expected) + 1e-9;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
