import type { WorkbookInput } from "#workbook/assembly/workbookInput";
import { buildWorkbook } from "#workbook/assembly/buildWorkbook";
import type { WorkbookHost } from "#workbook/host/workbookHost";
import { SheetsInTheWay } from "#workbook/session/sheetsInTheWay";

/**
 * Writes a whole plan into the user's workbook, as new sheets behind those that are there.
 *
 * @throws SheetsInTheWay when sheets of our names exist; nothing is written then
 */
export async function writePlan(host: WorkbookHost, input: WorkbookInput): Promise<void> {
  const blueprint = buildWorkbook(input);
  const existing = new Set(await host.sheetNames());
  const inTheWay = blueprint.sheets.map(({ name }) => name).filter((name) => existing.has(name));
  if (inTheWay.length > 0) throw new SheetsInTheWay(inTheWay);
  await host.apply([...blueprint.sheets.map((sheet) => ({ kind: "add-sheet", sheet }) as const), { kind: "set-names", names: blueprint.names }]);
}
