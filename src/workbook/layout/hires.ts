import { fixedCell, fixedRange, sheetPrefix } from "#workbook/cells/address";
import { hireOffsets, hiresBlocks } from "#workbook/layout/columns";
import { hiresRows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";

/** Where the hires in use come from. */
export const hireStates = { live: "live", asWritten: "as written", asDecided: "as decided", refused: "refused" } as const;

const prefix = sheetPrefix(sheetNames.hires);

const usedColumn = (offset: number): string =>
  prefix + fixedRange({ sheet: sheetNames.hires, row: hiresRows.first, column: hiresBlocks.used + offset, rows: hiresRows.count, columns: 1 });

/** The cells of the hires sheet that other sheets read. */
export const hiresCells = {
  stateOnSheet: fixedCell(hiresRows.state, 2),
  state: prefix + fixedCell(hiresRows.state, 2),
  meaning: prefix + fixedCell(hiresRows.meaning, 2),
  writtenOn: prefix + fixedCell(hiresRows.writtenOn, 2),
  role: usedColumn(hireOffsets.role),
  start: usedColumn(hireOffsets.start),
  counts: usedColumn(hireOffsets.counts),
} as const;

/** A figure that must not stand where the engine refused the scenario: nobody there is not the same as not known. */
export const unlessRefused = (formula: string): string => `IF(${hiresCells.state}="${hireStates.refused}",NA(),${formula})`;
