import { join } from "node:path";
import { projectRoot, sourceFiles } from "#test/architecture/sourceFiles";

interface Example {
  readonly path: string;
  readonly call: string;
  readonly expected: string;
}

const files = ["src/wording", "src/functions", "src/workbook"].flatMap(sourceFiles);
const examples: readonly Example[] = files.flatMap(({ path, text }) =>
  [...text.matchAll(/@example (.+?) \/\/ (.+?)\s*(\*\/)?$/gm)].map(([, call, expected]) => ({ path, call, expected })));

describe("examples in docstrings", () => {
  it.each(examples)("$call // $expected", ({ path, call, expected }) => {
    const exported = jest.requireActual<Record<string, unknown>>(join(projectRoot, path));
    expect(evaluate(call, exported)).toEqual(evaluate(expected, {}));
  });

  it("all have a call and its result on one line", () => {
    const lines = files.flatMap(({ text }) => text.match(/@example.*/g) ?? []);
    expect(lines.length).toBe(examples.length);
    expect(examples.length).toBeGreaterThanOrEqual(15);
  });
});

const evaluate = (expression: string, scope: Record<string, unknown>): unknown =>
  new Function(...Object.keys(scope), `"use strict"; return (${expression});`)(...Object.values(scope)) as unknown;
