/**
 * The figures of the planning model. Rows run over levels 1–5 (months: 1–4), or over the roles in order of priority
 * (data engineer, ML engineer, data scientist, product manager, platform engineer, architect).
 */
export const defaultFigures = {
  ratio: [1, 1, 2, 2, 3],
  size: { low: [1, 3, 10, 20, 50], mid: [2, 6, 15, 35, 75], high: [3, 8, 20, 50, 100] },
  months: { fast: [3, 6, 6, 12], roadmap: [3, 6, 9, 15], typical: [5, 9, 9, 15], slow: [6, 12, 12, 18] },
  mix: [
    [1, 1, 1, 0, 0, 0],
    [1, 2, 2, 1, 0, 0],
    [3, 3, 6, 1, 2, 1],
    [6, 7, 14, 3, 5, 1],
    [13, 11, 33, 6, 10, 2],
  ],
  hiredFrom: [1, 2, 1, 2, 3, 3],
  hiredAhead: [1, 1, 1, 2, 2, 3],
  models: { low: [0, 1, 3, 10, 10], mid: [0, 1, 4, 15, 15], high: [0, 1, 5, 20, 20] },
  startModels: [0, 1, 4, 15, 15],
  pay: {
    p25: [122_000, 170_000, 129_500, 152_000, 150_000, 167_000],
    p50: [150_000, 199_000, 157_500, 183_500, 182_500, 201_500],
    p75: [180_500, 235_500, 190_000, 216_000, 217_000, 231_500],
  },
  infrastructure: [
    [0.35, 0.1, 0.45, 0.1, 0, 0],
    [0.3, 0.2, 0.3, 0.1, 0, 0.1],
    [0.25, 0.25, 0.22, 0.08, 0.1, 0.1],
    [0.22, 0.3, 0.18, 0.06, 0.12, 0.12],
    [0.2, 0.35, 0.15, 0.05, 0.13, 0.12],
  ],
  enablement: [0.4, 0.3, 0.2, 0.1],
} as const;
