import type { Cell, CellRange, CellValue, SheetBlueprint, WorkbookBlueprint } from "#workbook/blueprint/blueprint";

/** A text starting with `=` is a formula; `{ value: "=1+1" }` is text; `null` leaves the cell alone. */
export type CellOfGrid = CellValue | Cell | null;

/**
 * The smallest blueprint with these cells, one block `<sheet>.all` from A1 per sheet.
 * `names` hold addresses: `{ ML_Keys: "Sheet 1!A1:B3" }`.
 */
export function blueprintOf(
  grids: Readonly<Record<string, readonly (readonly CellOfGrid[])[]>>, names: Readonly<Record<string, string>> = {},
): WorkbookBlueprint {
  return {
    variant: "live",
    sheets: Object.entries(grids).map(([name, grid]) => sheetOf(name, grid)),
    names: Object.entries(names).map(([name, address]) => ({ name, range: rangeOf(address) })),
    properties: { title: "Test", creator: "Test", created: "2026-01-01" },
  };
}

function sheetOf(name: string, grid: readonly (readonly CellOfGrid[])[]): SheetBlueprint {
  const columns = Math.max(1, ...grid.map((row) => row.length));
  const cells = grid.map((row) => Array.from({ length: columns }, (_, index) => cellOf(row[index] ?? null)));
  return {
    name, kind: "workings",
    blocks: [{ id: `${name}.all`, row: 1, column: 1, cells }],
    columnWidths: new Map(), defaultColumnWidth: 10, rowHeights: new Map(), frozen: { rows: 0, columns: 0 },
    validations: [], conditionalFormats: [], charts: [],
    print: { orientation: "portrait", fitToWidth: 1, fitToHeight: 0, area: { sheet: name, row: 1, column: 1, rows: cells.length, columns } },
  };
}

function cellOf(content: CellOfGrid): Cell | null {
  if (content === null || typeof content === "object") return content;
  return typeof content === "string" && content.startsWith("=") ? { formula: content } : { value: content };
}

function rangeOf(address: string): CellRange {
  const [, sheet, from, fromRow, to = from, toRow = fromRow] = /^(.+)!([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address) ?? [];
  if (!sheet) throw new Error(`"${address}" is not like "Sheet 1!A1:B3"`);
  const [row, column] = [Number(fromRow), columnNumber(from)];
  return { sheet, row, column, rows: Number(toRow) - row + 1, columns: columnNumber(to) - column + 1 };
}

const columnNumber = (letters: string): number => [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
