import type { Worksheet } from "@univerjs/core";
import type { UniverWorkbook } from "#embedded/calculation/univerWorkbook";

/** The sheet of a name, upper and lower case alike. Throws if there is none. */
export function sheetNamed(host: UniverWorkbook, name: string): Worksheet {
  const sheet = sheetsInOrder(host).find((each) => each.getName().toLowerCase() === name.toLowerCase());
  if (!sheet) throw new Error(`There is no sheet "${name}".`);
  return sheet;
}

/** All sheets, from the first tab to the last. */
export function sheetsInOrder({ workbook }: UniverWorkbook): Worksheet[] {
  return workbook.getSheetOrders().flatMap((id) => workbook.getSheetBySheetId(id) ?? []);
}
