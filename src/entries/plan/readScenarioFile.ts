import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { BenchmarkInput } from "#engine/benchmarks/benchmarkSchema";
import type { ScenarioInput } from "#engine/scenario/scenarioSchema";
import { refuse } from "#entries/plan/refusal";

/** Scenarios and benchmarks as a file holds them, not yet checked against the model. */
export interface ScenarioFile {
  readonly scenarios: readonly ScenarioInput[];
  readonly benchmarks: BenchmarkInput;
}

const mostScenarios = 5;
const flat = z.record(z.string(), z.unknown());
const single = z.object({ scenario: flat, benchmarks: flat.default({}) });
const several = z.object({ scenarios: z.array(flat).min(1).max(mostScenarios), benchmarks: flat.default({}) });

/**
 * Reads a scenario file in any of its three shapes.
 *
 * @throws Refusal `file-not-readable`, `invalid-json` or `invalid-file`
 */
export async function readScenarioFile(path: string): Promise<ScenarioFile> {
  const content = parseJson(path, await readText(path));
  if (isRecord(content) && "scenarios" in content) return shaped(several, content, path);
  if (isRecord(content) && isRecord(content.scenario)) {
    const { scenario, benchmarks } = shaped(single, content, path);
    return { scenarios: [scenario], benchmarks };
  }
  return { scenarios: [shaped(flat, content, path)], benchmarks: {} };
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw refuse("file-not-readable", `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw refuse("invalid-json", `${path} is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function shaped<Schema extends z.ZodType>(schema: Schema, content: unknown, path: string): z.output<Schema> {
  const read = schema.safeParse(content);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const where = issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
  throw refuse("invalid-file", `${path} is not a scenario file${where}: ${issue.message}. Allowed is an object of keys, {scenario, benchmarks} or {scenarios: [1 to ${mostScenarios}], benchmarks}.`);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
