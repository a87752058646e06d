import { numfmt } from "@univerjs/core";
import type { CellRange, NumberFormatName } from "#workbook/blueprint/blueprint";
import type { CalculatedCell, CalculatedWorkbook } from "#workbook/blueprint/calculated";
import { axisFormatCodes } from "#embedded/export/numberFormats";

/** Numbers of a range as a chart takes them: an error or a text leaves a gap. */
export function numbersIn(range: CellRange, calculated: CalculatedWorkbook): (number | null)[] {
  return cellsIn(range, calculated).map((cell) => (typeof cell === "number" ? cell : null));
}

/** Cells of a range as labels. */
export function labelsIn(range: CellRange, calculated: CalculatedWorkbook, format: NumberFormatName | undefined): string[] {
  return cellsIn(range, calculated).map((cell) => {
    if (cell === null) return "";
    if (typeof cell === "object") return cell.error;
    return typeof cell === "number" && format ? formatted(cell, format) : String(cell);
  });
}

/** A number as it stands at an axis. */
export const formatted = (value: number, format: NumberFormatName): string => numfmt.format(axisFormatCodes[format], value);

function cellsIn({ sheet, row, column, rows, columns }: CellRange, calculated: CalculatedWorkbook): CalculatedCell[] {
  const cells = calculated.get(sheet) ?? [];
  return Array.from({ length: rows * columns }, (_, index) => cells[row - 1 + Math.floor(index / columns)]?.[column - 1 + (index % columns)] ?? null);
}
