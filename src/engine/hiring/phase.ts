/** A phase of the roadmap: it works at one level and builds the next. Months count from 1 and include both ends. */
export interface Phase {
  readonly fromLevel: number;
  readonly toLevel: number;
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly plannedLastMonth: number;
  /** Whether its people make up the level it builds. */
  readonly reached: boolean;
}
