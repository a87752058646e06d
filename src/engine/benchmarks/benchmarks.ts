import type { Component, EnablementCategory } from "#engine/categories";
import type { ByLevel } from "#engine/levels";
import type { ByRole } from "#engine/roles";

export const sizings = ["low", "mid", "high"] as const;
export const paces = ["fast", "roadmap", "typical", "slow"] as const;
export const payPositions = ["p25", "p50", "p75"] as const;

export type Sizing = (typeof sizings)[number];
export type Pace = (typeof paces)[number];
export type PayPosition = (typeof payPositions)[number];

/** The tables behind every plan, read and found sound. Pay is base salary per year. */
export interface Benchmarks {
  /** Data scientists per ML engineer. */
  readonly ratio: ByLevel<number>;
  readonly size: Readonly<Record<Sizing, ByLevel<number>>>;
  /** Months to the next level, for levels 1–4. */
  readonly months: Readonly<Record<Pace, ByLevel<number>>>;
  readonly mix: ByLevel<ByRole<number>>;
  readonly hiredFrom: ByRole<number>;
  readonly hiredAhead: ByRole<number>;
  /** Goal for models in production. */
  readonly models: Readonly<Record<Sizing, ByLevel<number>>>;
  readonly startModels: ByLevel<number>;
  readonly pay: Readonly<Record<PayPosition, ByRole<number>>>;
  readonly infrastructure: ByLevel<Readonly<Record<Component, number>>>;
  readonly enablement: Readonly<Record<EnablementCategory, number>>;
}
