import type { WorksheetFunction } from "#functions/worksheetFunction";
import { openUniverWorkbook } from "#embedded/calculation/univerWorkbook";
import { emptyWorkbook } from "#embedded/host/emptyWorkbook";
import type { EmbeddedHost, EmbeddedOptions } from "#embedded/host/embeddedHost";
import { hostOver } from "#embedded/host/hostOver";
import { SheetMemory } from "#embedded/host/sheetMemory";
import { throwLater } from "#embedded/host/throwLater";

/**
 * The embedded workbook without a screen, with an empty sheet "Sheet1": for tests and for whoever calculates in Node.
 * Charts, validations and conditional formats are kept as data.
 */
export async function openHeadlessHost(functions: readonly WorksheetFunction[], options: EmbeddedOptions = {}): Promise<EmbeddedHost> {
  const report = options.onFailure ?? throwLater;
  const workbook = openUniverWorkbook(emptyWorkbook, functions, report);
  return hostOver(workbook, new SheetMemory(workbook), {
    today: options.today ?? "1970-01-01",
    report,
    pause: () => Promise.resolve(),
    rulesOf: () => ({ redo: [], undo: [] }),
    calculateRules: () => undefined,
    draw: () => undefined,
  });
}
