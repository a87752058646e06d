import { byMonth } from "#engine/months";
import type { Phase } from "#engine/hiring/phase";

/**
 * The maturity level at which each month works: that of its phase; after the last phase the level it has reached.
 *
 * @example levelByMonth([{ fromLevel: 1, toLevel: 2, lastMonth: 3, reached: true }], 5) // [1, 1, 1, 2, 2]
 */
export function levelByMonth(phases: readonly Phase[], months: number): number[] {
  return byMonth(months, (month) => phases.find(({ lastMonth }) => month <= lastMonth)?.fromLevel ?? levelAfter(phases));
}

/**
 * The level after the last phase, within the horizon or not.
 *
 * @example levelAfter([{ fromLevel: 2, toLevel: 3, reached: true }]) // 3
 * @example levelAfter([{ fromLevel: 2, toLevel: 3, reached: false }]) // 2
 */
export function levelAfter(phases: readonly Phase[]): number {
  const last = phases[phases.length - 1];
  return last.reached ? last.toLevel : last.fromLevel;
}
