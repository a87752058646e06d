import type { ICellData, IRange, Nullable, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Block, Cell, NumberFormatName, StyleName } from "#workbook/blueprint/blueprint";
import { numberFormatCodes } from "#embedded/export/numberFormats";
import { cellReference } from "#embedded/export/references";
import { addInFunctionsIn } from "#embedded/export/storedFormula";
import type { UniverWorkbook } from "#embedded/calculation/univerWorkbook";
import { entered } from "#embedded/host/readRange";

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** All cells of a sheet as one block from A1, none for an empty sheet. Throws where a formula cannot be written. */
export function currentBlock(host: UniverWorkbook, sheet: Worksheet): Block[] {
  const spills = spillsOf(host, sheet);
  const placed: { row: number; column: number; cell: Cell }[] = [];
  sheet.getCellMatrix().forValue((row, column, raw) => {
    const cell = cellOf(host, sheet, row, column, raw, spills.get(`${row}/${column}`));
    if (cell) placed.push({ row, column, cell });
  });
  if (placed.length === 0) return [];
  const [rows, columns] = [1 + Math.max(...placed.map(({ row }) => row)), 1 + Math.max(...placed.map(({ column }) => column))];
  const cells: (Cell | null)[][] = Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));
  for (const { row, column, cell } of placed) cells[row][column] = cell;
  return [{ id: `${sheet.getSheetId()}.all`, row: 1, column: 1, cells }];
}

function cellOf(host: UniverWorkbook, sheet: Worksheet, row: number, column: number, raw: Nullable<ICellData>, filled: Extent | undefined): Cell | undefined {
  const content = entered(host, sheet, row, column);
  const look = lookOf(host, raw);
  if (content === null) return look.style || look.format ? look : undefined;
  if (!raw?.f && !raw?.si) return { ...look, value: content };
  const formula = String(content);
  if (addInFunctionsIn(formula).length > 0) return { ...look, formula, spill: larger(raw.custom?.spill as Extent | undefined, filled) };
  if (filled && filled.rows * filled.columns > 1) throw new Error(`${sheet.getName()}!${cellReference(row + 1, column + 1)} fills more than its own cell; that cannot be written to a file: ${formula}`);
  return { ...look, formula };
}

/** The look a cell was given by name; of other cells the number format, if it is one of ours. */
function lookOf({ workbook }: UniverWorkbook, raw: Nullable<ICellData>): Pick<Cell, "style" | "format"> {
  const { style, format } = (raw?.custom ?? {}) as { style?: StyleName; format?: NumberFormatName };
  if (style || format) return { style, format };
  const pattern = workbook.getStyles().getStyleByCell(raw)?.n?.pattern;
  return pattern ? { format: formatNamed(pattern) } : {};
}

function formatNamed(pattern: string): NumberFormatName | undefined {
  const same = Object.entries(numberFormatCodes).find(([, code]) => code === pattern)?.[0] as NumberFormatName | undefined;
  if (same) return same;
  if (pattern.includes("%")) return "percent";
  return /[yd]/i.test(pattern) ? "date" : undefined;
}

/** Results of the last calculation that fill more than one cell, by `row/column` of their formula. */
function spillsOf({ injector, workbook }: UniverWorkbook, sheet: Worksheet): Map<string, Extent> {
  const rows = injector.get(FormulaDataModel).getArrayFormulaRange()[workbook.getUnitId()]?.[sheet.getSheetId()] ?? {};
  const areas = Object.values(rows).flatMap((line) => Object.values(line ?? {}) as IRange[]);
  return new Map(areas.map((area) => [`${area.startRow}/${area.startColumn}`, { rows: area.endRow - area.startRow + 1, columns: area.endColumn - area.startColumn + 1 }]));
}

function larger(one: Extent = { rows: 1, columns: 1 }, other: Extent = one): Extent {
  return { rows: Math.max(one.rows, other.rows), columns: Math.max(one.columns, other.columns) };
}
