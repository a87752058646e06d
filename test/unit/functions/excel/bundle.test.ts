import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import webpack from "webpack";
import { catalogue } from "#functions/catalogue";
import { projectRoot } from "#test/architecture/sourceFiles";
import { excelRuntime } from "#test/unit/functions/excel/excelRuntime";
import { taggedFiles, type FunctionMetadata } from "#test/unit/functions/excel/metadata";

const folder = mkdtempSync(join(tmpdir(), "muster-functions-"));
const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const ids = catalogue.map(({ id }) => id).sort();

/** The script for Excel, with what nothing uses left out as in production; minifying it would only take time. */
const compiler = webpack({
  mode: "production", context: projectRoot, entry: { functions: "./src/functions/functions.ts" }, output: { path: folder, filename: "[name].js" }, resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\.ts$/, use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } } }] },
  // The plugin takes several files, though its types know only one.
  plugins: [new CustomFunctionsMetadataPlugin({ input: taggedFiles as unknown as string, output: "functions.json" })],
  optimization: { minimize: false }, performance: { hints: false },
});

beforeAll(() => new Promise<void>((resolve, reject) => {
  compiler.run((error, stats) => (error ?? stats?.hasErrors() ? reject(error ?? new Error(stats?.toString())) : resolve()));
}));

afterAll(() => rmSync(folder, { recursive: true }));

describe("the built script", () => {
  it("associates every function of functions.json once, and no other", () => {
    const { functions } = JSON.parse(read("functions.json")) as { functions: FunctionMetadata[] };
    const { associated } = load();
    expect(functions.map(({ id }) => id).sort()).toEqual(ids);
    expect([...associated].map(([id, found]) => `${id} ${found.length}`).sort()).toEqual(ids.map((id) => `${id} 1`));
  });

  it("answers through what it associated", () => {
    const { associated } = load();
    expect(associated.get("RATIO")?.[0](3)).toBe(2);
    expect(associated.get("ROADMAP")?.[0]([["targetLevel"]], [[2]], null)).toEqual([[1, 2, 1, 3, 3, 1]]);
    expect(() => associated.get("RATIO")?.[0](9)).toThrow(expect.objectContaining({ code: "#VALUE!" }));
  });
});

/** Runs the script where there is nothing but the language and Excel's runtime. */
function load(): ReturnType<typeof excelRuntime> {
  const runtime = excelRuntime();
  runInNewContext(read("functions.js"), { CustomFunctions: runtime.CustomFunctions });
  return runtime;
}
