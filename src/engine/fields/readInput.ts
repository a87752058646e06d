import type { z } from "zod";
import { fieldOf, type Shape } from "#engine/fields/field";
import { failure, success, type Issue, type IssueCode, type Result } from "#engine/result";

/** A rule over several keys: `check` says what is wrong and on which key to blame it, or nothing. */
export interface CrossRule<Values> {
  readonly keys: readonly (keyof Values & string)[];
  readonly check: (values: Values) => Fault | undefined;
}

export interface Fault {
  readonly path: string;
  readonly code?: IssueCode;
  readonly values: Issue["values"];
}

/**
 * Reads an input of flat keys against a strict zod object and rules across keys. Keys left out take their defaults.
 * All problems are reported at once, one for each key; a rule is left out where one of its own keys is already wrong.
 */
export function readInput<S extends Shape>(
  input: unknown,
  schema: z.ZodObject<S, z.core.$strict>,
  rules: readonly CrossRule<z.output<z.ZodObject<S>>>[],
  code: IssueCode,
): Result<z.output<z.ZodObject<S>>> {
  const { shape } = schema;
  const parsed = schema.safeParse(input);
  if (!parsed.success && !isRecord(input)) return failure({ code, path: "", values: { value: input, allowed: { kind: "object" } } });
  const problems = parsed.success ? [] : problemsByKey(parsed.error, input as Readonly<Record<string, unknown>>, shape, code);
  const wrong = new Set(problems.map(({ path }) => path));
  const values = parsed.success ? parsed.data : soundValues(input as Readonly<Record<string, unknown>>, shape, wrong);
  const faults = rules.filter(({ keys }) => !keys.some((key) => wrong.has(key))).flatMap(({ check }) => check(values) ?? []);
  const issues = [...problems, ...faults.map((fault) => ({ code, ...fault }))];
  return issues.length === 0 ? success(values) : failure(...issues);
}

function problemsByKey(error: z.ZodError, input: Readonly<Record<string, unknown>>, shape: Shape, code: IssueCode): Issue[] {
  const keys = error.issues.flatMap((issue) => (issue.code === "unrecognized_keys" ? issue.keys : [String(issue.path[0])]));
  return [...new Set(keys)].map((path) => ({ code, path, values: { value: input[path], allowed: allowedFor(path, shape) } }));
}

const allowedFor = (key: string, shape: Shape): unknown =>
  Object.hasOwn(shape, key) ? fieldOf(shape, key).allowed : { kind: "key" };

function soundValues<S extends Shape>(input: Readonly<Record<string, unknown>>, shape: S, wrong: ReadonlySet<string>) {
  const keys = Object.keys(shape).filter((key) => !wrong.has(key));
  return Object.fromEntries(keys.map((key) => [key, shape[key].parse(input[key])])) as z.output<z.ZodObject<S>>;
}

const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === "object" && input !== null && !Array.isArray(input);
