/** Shares that should add up to 1 may miss it by this much. */
export const shareTolerance = 1e-9;
