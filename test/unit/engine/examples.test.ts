import { defaultBenchmarks } from "#engine/benchmarks/defaultBenchmarks";
import { scenarioWith } from "#test/helpers/planWith";
import { sourceFiles } from "#test/architecture/sourceFiles";

interface Example {
  readonly path: string;
  readonly call: string;
  readonly expected: string;
}

const inScope = { defaultBenchmarks, defaultScenario: scenarioWith() };
const examples: readonly Example[] = sourceFiles("src/engine").flatMap(({ path, text }) => examplesIn(path, text));

describe("examples in docstrings", () => {
  it.each(examples)("$call // $expected", ({ path, call, expected }) => {
    const exported = exportsOf(path);
    expect(Object.keys(exported)).toContain(/^\w+/.exec(call)?.[0]);
    expect(rounded(evaluate(call, exported))).toEqual(rounded(evaluate(expected, {})));
  });

  it("are found", () => {
    expect(examples.length).toBeGreaterThanOrEqual(20);
  });

  it("all have a call and its result on one line", () => {
    const lines = sourceFiles("src/engine").flatMap(({ text }) => text.match(/@example.*/g) ?? []);
    expect(lines.filter((line) => !/^@example \w+\(.*\).* \/\/ \S/.test(line))).toEqual([]);
  });
});

describe("evaluate", () => {
  it("fails where an example names a function that does not exist", () => {
    expect(() => evaluate("noSuchFunction(1)", {})).toThrow("noSuchFunction is not defined");
  });
});

function examplesIn(path: string, text: string): Example[] {
  return [...text.matchAll(/@example (.+?) \/\/ (.+)/g)].map(([, call, expected]) => ({ path, call, expected: expected.replace(/\s*\*\/\s*$/, "") }));
}

/* eslint-disable-next-line @typescript-eslint/no-require-imports -- the file is known only when its text has been read */
const exportsOf = (path: string): Record<string, unknown> => require(`../../../${path}`) as Record<string, unknown>;

function evaluate(expression: string, exported: Record<string, unknown>): unknown {
  const scope = { ...inScope, ...exported };
  return new Function(...Object.keys(scope), `"use strict"; return (${expression});`)(...Object.values(scope)) as unknown;
}

/** As JSON, numbers to ten digits. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify({ result: value }), (_, entry: unknown) => (typeof entry === "number" ? Number(entry.toPrecision(10)) : entry));
