import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A worked example: an input and the plan, or the error, it must give. */
export interface Case {
  readonly name: string;
  readonly scenario: Readonly<Record<string, unknown>>;
  readonly benchmarks?: Readonly<Record<string, number>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

const folder = join(__dirname, "..", "cases");

export const cases: readonly Case[] = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map((file) => ({ name: file.replace(/\.json$/, ""), ...(JSON.parse(readFileSync(join(folder, file), "utf8")) as Omit<Case, "name">) }));
