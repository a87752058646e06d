/**
 * The calendar month of a month of the plan; months count from 1, zero or less lies before the plan starts.
 *
 * @example calendarMonth("2027-01", 0) // "2026-12"
 */
export function calendarMonth(startMonth: string, month: number): string {
  const [year, monthOfYear] = startMonth.split("-").map(Number);
  return new Date(Date.UTC(year, monthOfYear - 2 + month, 1)).toISOString().slice(0, 7);
}
