import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Table } from "#test/bench/table";

/** What each program loads before it can start; what it loads later is not counted. */
const entries = [
  { entry: "page", files: ["dist/page/page.js", "dist/page/page.css"] },
  { entry: "functions", files: ["dist/functions/functions.js"] },
  { entry: "plan (command line)", files: ["dist/plan/plan.js"] },
];

/** Initial JS of the official Office add-in React task pane template's production build, in bytes after gzip. */
const templateSize = 169_199;

/** How many bytes are loaded at the start, beside an add-in made from the official template. */
export function bundles(): Table {
  const template = { entry: "Office add-in React template", file: "production build", raw: "", gzip: templateSize, "times template": "1.00" };
  return { title: "Bytes loaded at the start", rows: [template, ...entries.flatMap(rowsOf)] };
}

function rowsOf({ entry, files }: (typeof entries)[number]): Table["rows"] {
  const missing = files.find((file) => !existsSync(file));
  if (missing) return [{ entry, file: missing, raw: "not built", gzip: "npm run build first", "times template": "" }];
  const contents = files.map((file) => readFileSync(file));
  const each = files.map((file, index) => row(entry, file, [contents[index]]));
  return files.length > 1 ? [...each, row(entry, "together", contents)] : each;
}

function row(entry: string, file: string, contents: readonly Buffer[]): Table["rows"][number] {
  const [raw, gzip] = [total(contents), total(contents.map((content) => gzipSync(content)))];
  return { entry, file, raw, gzip, "times template": (gzip / templateSize).toFixed(2) };
}

const total = (contents: readonly Buffer[]): number => contents.reduce((sum, { length }) => sum + length, 0);
