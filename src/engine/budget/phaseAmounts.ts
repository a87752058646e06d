import { yearOf } from "#engine/months";

/**
 * Spreads yearly amounts over the months of each year by weight; a year whose weights are all zero is spread evenly.
 * A part year at the end spreads its amount over the months it has.
 *
 * @param yearly amount of year 1, 2, …
 * @param weights one weight for each month
 * @example phaseAmounts([60], [0, 1, 2]) // [0, 20, 40]
 */
export function phaseAmounts(yearly: readonly number[], weights: readonly number[]): number[] {
  const totals = yearTotals(weights);
  const lengths = yearTotals(weights.map(() => 1));
  return weights.map((weight, index) => {
    const year = yearOf(index + 1) - 1;
    return totals[year] > 0 ? (yearly[year] * weight) / totals[year] : yearly[year] / lengths[year];
  });
}

/**
 * Sums of months by year; the last year may be a part year.
 *
 * @example yearTotals([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5]) // [12, 5]
 */
export function yearTotals(months: readonly number[]): number[] {
  const totals: number[] = [];
  months.forEach((amount, index) => {
    const year = yearOf(index + 1) - 1;
    totals[year] = (totals[year] ?? 0) + amount;
  });
  return totals;
}
