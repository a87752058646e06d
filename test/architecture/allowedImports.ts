/** The rooms of src and what each may import from the others. Nothing may import `entries`. */
export const allowedImports: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  wording: ["engine"],
  functions: ["engine", "wording"],
  workbook: ["functions", "engine", "wording"],
  taskpane: ["workbook", "engine", "wording"],
  excel: ["workbook"],
  embedded: ["workbook", "functions"],
  entries: ["engine", "wording", "functions", "workbook", "taskpane", "excel", "embedded"],
};

/** Packages a room may import; the rooms not listed here may import none. */
export const allowedPackages: Readonly<Record<string, readonly RegExp[]>> = {
  engine: [/^zod$/],
  workbook: [/^@noble\/hashes/],
  taskpane: [/^react/, /^@fluentui\//],
  embedded: [/^@univerjs\//, /^chart\.js/, /^hucre/, /^fflate$/],
  entries: [/^node:/, /^zod$/, /^@univerjs\/[a-z-]+\/lib\/index\.css$/],
};
