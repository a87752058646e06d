import { shareTolerance } from "#engine/fields/shareTolerance";

/** How a share lies to a band of which both ends belong to it. */
export interface BandFit {
  readonly inside: boolean;
  /** What the share lacks to the nearer end: positive below the band, negative above it, 0 inside. */
  readonly distance: number;
}

/**
 * Holds a share against a band, with the tolerance that shares may miss their limits by.
 *
 * @example bandFit(0.5, 0.25, 0.75) // {"inside":true,"distance":0}
 * @example bandFit(1, 0.25, 0.75) // {"inside":false,"distance":-0.25}
 */
export function bandFit(share: number, low: number, high: number): BandFit {
  const inside = share >= low - shareTolerance && share <= high + shareTolerance;
  return { inside, distance: inside ? 0 : Math.min(Math.max(share, low), high) - share };
}
