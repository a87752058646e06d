export const monthsPerYear = 12;

/** Hires, trial plans and the budget search look at no month beyond this one. */
export const lastPlannableMonth = 600;

/**
 * Year of a month, both counting from 1: months 1–12 are year 1.
 *
 * @example yearOf(12) // 1
 * @example yearOf(13) // 2
 */
export const yearOf = (month: number): number => Math.floor((month - 1) / monthsPerYear) + 1;

/**
 * A value for each of the months 1…`count`; the first stands at index 0.
 *
 * @example byMonth(3, (month) => 10 * month) // [10, 20, 30]
 */
export function byMonth<T>(count: number, valueOf: (month: number) => T): T[] {
  const values: T[] = [];
  for (let month = 1; month <= count; month += 1) values.push(valueOf(month));
  return values;
}
