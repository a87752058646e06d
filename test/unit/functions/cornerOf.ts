import type { Scalar } from "#functions/worksheetFunction";

/** As much of a block as an expectation shows, from its first cell on; a single value stays one. */
export function cornerOf(result: unknown, expected: unknown): unknown {
  if (!Array.isArray(expected)) return Array.isArray(result) ? (result as Scalar[][])[0][0] : result;
  const [rows, columns] = [expected.length, (expected[0] as unknown[]).length];
  return (result as Scalar[][]).slice(0, rows).map((row) => row.slice(0, columns));
}
