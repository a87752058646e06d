import type { Component, EnablementCategory } from "#engine/categories";

/** Everything a plan spends, by month, in the plan's currency. Month 1 stands at index 0. */
export interface Budget {
  readonly pay: readonly number[];
  readonly hiring: readonly number[];
  readonly backfill: readonly number[];
  /** Savings from vacant seats: zero or negative. */
  readonly vacancy: readonly number[];
  readonly infrastructure: Readonly<Record<Component, readonly number[]>>;
  readonly enablement: Readonly<Record<EnablementCategory, readonly number[]>>;
  readonly total: readonly number[];
}
