/** Whether two sums of the same amounts agree: to 1e-9 of their size. */
export const agree = (actual: number, expected: number): boolean => Math.abs(actual - expected) <= 1e-9 * Math.max(Math.abs(actual), Math.abs(expected), 1e-3);
