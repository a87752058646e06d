import { parseArgs } from "node:util";
import { refuse } from "#entries/plan/refusal";

export const usage = `Plans a machine-learning team and its budget.

  npm run --silent plan -- --scenario FILE [--json] [--out FILE.xlsx] [--hand-over] [--force]

  --scenario FILE   a scenario of flat keys, or {"scenario": …, "benchmarks": …},
                    or {"scenarios": [up to five, the first is Base], "benchmarks": …}
  --json            print the first scenario's plan as JSON
  --out FILE.xlsx   write the workbook, with live MUSTER functions
  --hand-over       write it for people without the add-in: decisions as values, everything else live
  --force           overwrite an existing file
  --help            print this

With neither --json nor --out it prints a short summary. Bad input: exit status 2, nothing written.
`;

export interface PlanArguments {
  readonly scenario: string;
  readonly json: boolean;
  readonly out?: string;
  readonly handOver: boolean;
  readonly force: boolean;
}

/**
 * Reads the command line; `undefined` asks for help.
 *
 * @throws Refusal with the code `usage` when it cannot be read
 */
export function readArguments(words: readonly string[]): PlanArguments | undefined {
  const values = parsed(words);
  if (values.help) return undefined;
  if (!values.scenario) throw refuse("usage", "--scenario FILE is missing; --help shows how to call.");
  if (values["hand-over"] && !values.out) throw refuse("usage", "--hand-over says how to write a workbook, so --out FILE.xlsx must be there too.");
  if (values.out && !values.out.toLowerCase().endsWith(".xlsx")) throw refuse("usage", `--out is ${values.out}; allowed is a file name that ends with .xlsx.`);
  return { scenario: values.scenario, json: values.json ?? false, out: values.out, handOver: values["hand-over"] ?? false, force: values.force ?? false };
}

function parsed(words: readonly string[]) {
  const options = {
    scenario: { type: "string" }, out: { type: "string" }, json: { type: "boolean" },
    "hand-over": { type: "boolean" }, force: { type: "boolean" }, help: { type: "boolean", short: "h" },
  } as const;
  try {
    return parseArgs({ args: [...words], options, allowPositionals: false }).values;
  } catch (error) {
    throw refuse("usage", error instanceof Error ? error.message : String(error));
  }
}
