import { access, rename, rm, writeFile } from "node:fs/promises";
import type { Plan } from "#engine/plan/plan";
import type { PlanArguments } from "#entries/plan/readArguments";
import type { ScenarioFile } from "#entries/plan/readScenarioFile";
import { refuse } from "#entries/plan/refusal";
import { buildWorkbook } from "#workbook/assembly/buildWorkbook";
import { starterScenarios } from "#workbook/scenarios/starterScenarios";

/** Refuses to write over a file that is there, before any work is done. */
export async function checkTarget({ out, force }: PlanArguments): Promise<void> {
  if (out && !force && (await exists(out))) throw refuse("file-exists", `${out} is already there; --force overwrites it.`);
}

/**
 * Builds, calculates and writes the workbook. The file appears whole or not at all.
 *
 * @param progress told before each step that takes a noticeable time
 */
export async function writeWorkbookFile(out: string, file: ScenarioFile, plan: Plan, options: { handOver: boolean; today: string }, progress: (step: string) => void): Promise<void> {
  const scenarios = file.scenarios.length > 1 ? file.scenarios : starterScenarios(file.scenarios[0], plan.scenario);
  const blueprint = buildWorkbook({ scenarios, benchmarks: file.benchmarks, activeScenario: 1, variant: options.handOver ? "hand-over" : "live", writtenOn: options.today });
  progress("Calculating nine sheets …");
  const [{ calculateWorkbook }, { writeXlsx }, { catalogue }] = await Promise.all([import("#embedded/calculation/calculateWorkbook"), import("#embedded/export/writeXlsx"), import("#functions/catalogue")]);
  const calculated = await calculateWorkbook(blueprint, catalogue);
  progress("Writing the file …");
  await writeWhole(out, await writeXlsx(blueprint, calculated));
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const partial = `${path}.partial-${process.pid}`;
  try {
    await writeFile(partial, bytes);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw refuse("file-not-writable", `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

const exists = (path: string): Promise<boolean> => access(path).then(() => true, () => false);
