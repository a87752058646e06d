import type { Block, ConditionalFormat } from "#workbook/blueprint/blueprint";
import { calculation, text } from "#workbook/cells/cells";
import { activeInput } from "#workbook/cells/lookups";
import { headerRows } from "#workbook/layout/rows";

/** What stands at the top of every sheet: title, purpose, master check, and which scenario it shows. */
export const header = (id: string, title: string, purpose: string): Block => ({
  id: `${id}.header`,
  row: headerRows.title,
  column: 1,
  cells: [
    [text(title, "title")],
    [text(purpose, "subtitle")],
    [calculation('"Master check: "&ML_MasterCheck', "general", "status")],
    [calculation(`"Scenario: "&${activeInput('"name"')}&"   |   amounts in "&${activeInput('"currency"')}&"   |   costs positive, savings negative"`, "general", "label")],
  ],
});

/** The master check in green or red. */
export const headerFormats = (sheet: string): ConditionalFormat[] => {
  const range = { sheet, row: headerRows.masterCheck, column: 1, rows: 1, columns: 1 };
  return [
    { range, formula: '=LEFT(ML_MasterCheck,LEN("OK"))="OK"', style: "good" },
    { range, formula: '=LEFT(ML_MasterCheck,LEN("OK"))<>"OK"', style: "bad" },
  ];
};
