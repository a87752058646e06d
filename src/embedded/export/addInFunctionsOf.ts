import type { WorkbookBlueprint } from "#workbook/blueprint/blueprint";
import { cellReference } from "#embedded/export/references";
import { placedCells } from "#embedded/export/sheetGrid";
import { addInFunctionsIn } from "#embedded/export/storedFormula";

/** Names of the add-in functions a workbook uses, in order. A hand-over goes to readers without the add-in, so it has none. */
export function addInFunctionsOf({ sheets, variant }: WorkbookBlueprint): string[] {
  const names = new Set<string>();
  for (const sheet of sheets) {
    for (const { row, column, cell } of placedCells(sheet)) {
      const found = addInFunctionsIn(cell.formula ?? "");
      if (found.length > 0 && variant === "hand-over") throw new Error(`A hand-over contains ${found[0]} at "${sheet.name}"!${cellReference(row, column)}.`);
      found.forEach((name) => names.add(name));
    }
  }
  return [...names].sort();
}
