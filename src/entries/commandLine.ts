import { resolve } from "node:path";
import { planResult } from "#engine/plan/planResult";
import { planAll } from "#entries/plan/planAll";
import { readArguments, usage, type PlanArguments } from "#entries/plan/readArguments";
import { readScenarioFile } from "#entries/plan/readScenarioFile";
import { Refusal } from "#entries/plan/refusal";
import { summaryText } from "#entries/plan/summaryText";
import { today } from "#entries/today";
import { checkTarget, writeWorkbookFile } from "#entries/plan/writeWorkbookFile";

const badInput = 2;

async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2));
  if (!options) return void process.stdout.write(usage);
  await run({ ...options, scenario: fromCaller(options.scenario), out: options.out && fromCaller(options.out) });
}

async function run(options: PlanArguments): Promise<void> {
  const file = await readScenarioFile(options.scenario);
  const plan = planAll(file);
  await checkTarget(options);
  if (options.json) process.stdout.write(`${JSON.stringify(planResult(plan), null, 1)}\n`);
  if (options.out) {
    await writeWorkbookFile(options.out, file, plan, { handOver: options.handOver, today: today() }, (step) => process.stderr.write(`${step}\n`));
    process.stderr.write(`Written: ${options.out}\n`);
  }
  if (!options.json && !options.out) process.stdout.write(summaryText(plan));
}

/** npm runs scripts in the project's folder; file names are meant from where its user stands. */
const fromCaller = (path: string): string => resolve(process.env.npm_lifecycle_event === "plan" ? (process.env.INIT_CWD ?? ".") : ".", path);

main().catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = badInput;
});
