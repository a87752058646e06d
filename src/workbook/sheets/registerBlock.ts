import { engineVersion } from "#engine/engineVersion";
import type { Block, SheetBlueprint } from "#workbook/blueprint/blueprint";
import { fingerprint } from "#workbook/assembly/fingerprint";
import { qualifiedRange } from "#workbook/cells/address";
import { heading, text } from "#workbook/cells/cells";
import { sourceColumns } from "#workbook/layout/columns";
import { sourceRows } from "#workbook/layout/rows";

/** What was written where, by which version and with which fingerprint, so that an update can tell what the user changed since. */
export const registerBlock = (sheets: readonly SheetBlueprint[]): Block => ({
  id: "sources.register",
  row: sourceRows.titles,
  column: sourceColumns.register,
  cells: [
    [text("Register of blocks", "section"), null, null, null],
    ["Block", "Address", "Version", "Fingerprint"].map(heading),
    ...sheets.flatMap(({ name, blocks }) => blocks.map((block) => [
      text(block.id, "note"),
      text(qualifiedRange({ sheet: name, row: block.row, column: block.column, rows: block.cells.length, columns: block.cells[0].length }), "note"),
      text(engineVersion, "note"),
      text(fingerprint(block), "note"),
    ])),
  ],
});
