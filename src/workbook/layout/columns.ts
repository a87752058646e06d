/** Columns of the inputs sheet: one input and one effective column for each of five scenarios. */
export const scenarioColumns = { section: 1, key: 2, label: 3, unit: 4, base: 5, allowed: 10, initial: 11, source: 12, grade: 13, effective: 14, active: 19, differs: 20, scenarios: 5 } as const;

/** Columns of the sources sheet: benchmarks, then lists, constants and the register of blocks beside them. */
export const sourceColumns = { section: 1, key: 2, value: 3, unit: 4, label: 5, allowed: 6, initial: 7, changed: 8, source: 9, asOf: 10, grade: 11, lists: 13, constants: 23, register: 27 } as const;

/** The three blocks of the hires sheet, side by side; *used* comes first because people read it. */
export const hiresBlocks = { used: 1, live: 12, written: 21 } as const;

/** Offsets of a hires block's columns from its first. */
export const hireOffsets = { role: 0, number: 1, need: 2, start: 3, requisition: 4, waitsFor: 5, counts: 6, status: 7, startDate: 8, requisitionDate: 9 } as const;

/** First columns of the three roadmap blocks on the headcount sheet. */
export const roadmapBlocks = { used: 2, live: 9, written: 16 } as const;

/** Columns of the checks sheet. */
export const checkColumns = { area: 1, check: 2, expected: 3, found: 4, difference: 5, tolerance: 6, state: 7 } as const;
