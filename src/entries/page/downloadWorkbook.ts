import { calculateWorkbook } from "#embedded/calculation/calculateWorkbook";
import { writeXlsx } from "#embedded/export/writeXlsx";
import { currentWorkbook } from "#embedded/host/currentWorkbook";
import type { EmbeddedHost } from "#embedded/host/embeddedHost";
import { saveFile } from "#entries/page/saveFile";
import type { WorkbookVariant } from "#workbook/blueprint/blueprint";
import { buildWorkbook } from "#workbook/assembly/buildWorkbook";
import { readPlanWorkbook } from "#workbook/session/readPlanWorkbook";

/**
 * Hands the workbook to the browser as a file: live as it stands on the screen, or a hand-over copy built anew from
 * the inputs that stand in it.
 *
 * @throws Error when there is no plan to hand over, or something on the screen cannot be carried over
 */
export async function downloadWorkbook(host: EmbeddedHost, variant: WorkbookVariant, today: string): Promise<void> {
  const { blueprint, calculated } = variant === "live" ? await currentWorkbook(host) : await handOverCopy(host, today);
  saveFile(`muster-plan-${variant}-${today}.xlsx`, await writeXlsx(blueprint, calculated));
}

async function handOverCopy(host: EmbeddedHost, writtenOn: string) {
  const plan = await readPlanWorkbook(host);
  if (!plan) throw new Error("The workbook holds no plan.");
  const blueprint = buildWorkbook({ ...plan, variant: "hand-over", writtenOn });
  return { blueprint, calculated: await calculateWorkbook(blueprint, []) };
}
