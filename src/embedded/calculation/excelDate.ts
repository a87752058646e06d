const millisecondsOfADay = 86_400_000;
/** Day 0 of Excel's calendar for every day from 1 March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30);

/** The serial number of the same day `months` later, at most the last day of that month. */
export function monthsLater(serial: number, months: number): number {
  const from = new Date(dayZero + Math.floor(serial) * millisecondsOfADay);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return (Date.UTC(year, month, Math.min(from.getUTCDate(), lastDay)) - dayZero) / millisecondsOfADay;
}
