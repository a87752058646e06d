import type { IMutationInfo } from "@univerjs/core";

/** Mutations that make a change, and those that take it back, both in the order to be run. */
export interface Step {
  readonly redo: readonly IMutationInfo[];
  readonly undo: readonly IMutationInfo[];
}

export const joined = (steps: readonly Step[]): Step => ({ redo: steps.flatMap(({ redo }) => redo), undo: steps.toReversed().flatMap(({ undo }) => undo) });
