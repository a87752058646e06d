/**
 * A month some months later or earlier.
 *
 * @example addMonths("2027-01", -2) // "2026-11"
 */
export function addMonths(month: string, count: number): string {
  const [year, monthOfYear] = month.split("-").map(Number);
  return new Date(Date.UTC(year, monthOfYear - 1 + count, 1)).toISOString().slice(0, 7);
}
