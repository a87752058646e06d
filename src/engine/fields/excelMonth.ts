/** Excel counts days from here; its invented 29 February 1900 (serial 60) lies before any month that is accepted. */
const serialOfUnixEpoch = 25_569;
const firstSerial = 61;
const lastSerial = 2_958_465;
const millisecondsPerDay = 86_400_000;

/**
 * The Excel date of the first day of a month `YYYY-MM`.
 *
 * @example serialOfMonth("2027-01") // 46388
 */
export function serialOfMonth(month: string): number {
  const [year, monthOfYear] = month.split("-").map(Number);
  return Date.UTC(year, monthOfYear - 1, 1) / millisecondsPerDay + serialOfUnixEpoch;
}

/**
 * The month `YYYY-MM` in which an Excel date lies; anything that is not such a date is handed back as it came.
 *
 * @example monthOfSerial(46388) // "2027-01"
 */
export function monthOfSerial(value: unknown): unknown {
  if (typeof value !== "number" || !(value >= firstSerial && value <= lastSerial)) return value;
  const date = new Date((Math.floor(value) - serialOfUnixEpoch) * millisecondsPerDay);
  return date.toISOString().slice(0, 7);
}
