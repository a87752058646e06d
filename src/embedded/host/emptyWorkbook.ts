import type { SheetBlueprint, WorkbookBlueprint } from "#workbook/blueprint/blueprint";

/** A sheet of the user's own: nothing attached, Excel's usual sizes. */
export const plainSheet = (name: string): SheetBlueprint => ({
  name, kind: "workings", blocks: [], columnWidths: new Map(), defaultColumnWidth: 10, rowHeights: new Map(),
  frozen: { rows: 0, columns: 0 }, validations: [], conditionalFormats: [], charts: [],
  print: { orientation: "portrait", fitToWidth: 1, fitToHeight: 0, area: { sheet: name, row: 1, column: 1, rows: 1, columns: 1 } },
});

/** What a user meets on opening: one empty sheet. */
export const emptyWorkbook: WorkbookBlueprint = {
  variant: "live",
  sheets: [plainSheet("Sheet1")],
  names: [],
  properties: { title: "Workbook", creator: "Muster", created: "1970-01-01" },
};
