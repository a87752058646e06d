/** Where a figure comes from. */
export interface Source {
  readonly kind: "guide" | "public data" | "planning assumption";
  /** The guide's section, or the data set. */
  readonly detail: string;
  /** When it was published or measured, as its publisher says it. */
  readonly asOf: string;
}

/** A section of the enterprise ML strategy guide behind the planning model. */
export const guide = (section: string): Source => ({ kind: "guide", detail: section, asOf: "2026-03-20" });

export const publicData = (set: string, asOf: string): Source => ({ kind: "public data", detail: set, asOf });

/** Ours, without a source. */
export const planningAssumption: Source = { kind: "planning assumption", detail: "", asOf: "2026-11" };
