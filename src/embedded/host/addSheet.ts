import { generateRandomId } from "@univerjs/core";
import { InsertSheetMutation, RemoveSheetMutation } from "@univerjs/sheets";
import type { SheetBlueprint } from "#workbook/blueprint/blueprint";
import type { UniverWorkbook } from "#embedded/calculation/univerWorkbook";
import { looksOf } from "#embedded/host/cellLook";
import { sheetSnapshot } from "#embedded/host/sheetSnapshot";
import type { Step } from "#embedded/host/step";

/** Adds a sheet behind the others; its id is used once, also after the sheet was taken back. */
export function addSheet({ workbook }: UniverWorkbook, sheet: SheetBlueprint, sheetId: string): Step {
  const unitId = workbook.getUnitId();
  const index = workbook.getSheetOrders().length;
  return {
    redo: [{ id: InsertSheetMutation.id, params: { unitId, index, sheet: sheetSnapshot(sheet, sheetId), styles: looksOf(sheet) } }],
    undo: [{ id: RemoveSheetMutation.id, params: { unitId, subUnitId: sheetId, subUnitName: sheet.name } }],
  };
}

export const newSheetId = (): string => `muster-${generateRandomId()}`;
