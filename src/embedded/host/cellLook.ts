import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { BorderSide, CellStyle, FontStyle } from "hucre";
import type { Cell, ConditionalFormat, NumberFormatName, SheetBlueprint, StyleName } from "#workbook/blueprint/blueprint";
import { cellStyle, conditionalStyle } from "#embedded/export/styles";

/** Pixels between a text and the border of its cell, and for one step of indentation. */
const padding = 4;
const indentStep = 7;

/** Name under which a look is kept in the workbook, or nothing for a cell without one. */
export function lookId({ style, format }: Pick<Cell, "style" | "format">): string | undefined {
  const hasFormat = format !== undefined && format !== "general";
  return style || hasFormat ? `muster-${style ?? "plain"}-${hasFormat ? format : "general"}` : undefined;
}

/** Every look that a sheet uses, by its id: the same as in the .xlsx, in Univer's terms. */
export function looksOf({ blocks }: SheetBlueprint): Record<string, IStyleData> {
  const looks: Record<string, IStyleData> = {};
  for (const cell of blocks.flatMap(({ cells }) => cells.flat())) {
    const id = cell && lookId(cell);
    if (id && !looks[id]) looks[id] = univerLook(cell.style, cell.format);
  }
  return looks;
}

/** What a conditional format changes about a cell. */
export function conditionalLook(style: ConditionalFormat["style"]): IStyleData {
  const { cl, bg } = univerStyle(conditionalStyle(style));
  return { ...(cl && { cl }), ...(bg && { bg }) };
}

const univerLook = (style: StyleName | undefined, format: NumberFormatName | undefined): IStyleData => univerStyle(cellStyle(style, format) ?? {});

function univerStyle({ font, fill, border, alignment, numFmt }: CellStyle): IStyleData {
  const background = fill?.type === "pattern" ? fill.fgColor : undefined;
  return {
    ...univerFont(font),
    ...(background?.rgb && { bg: { rgb: `#${background.rgb}` } }),
    ...(border && { bd: { l: side(border.left), r: side(border.right), t: side(border.top), b: side(border.bottom) } }),
    ...(alignment && univerAlignment(alignment)),
    ...(numFmt && { n: { pattern: numFmt } }),
    pd: { l: padding + (alignment?.indent ?? 0) * indentStep, r: padding },
  };
}

const univerFont = ({ name, size, bold, italic, color }: FontStyle = {}): IStyleData => ({
  ...(name && { ff: name }),
  ...(size && { fs: size }),
  ...(bold && { bl: BooleanNumber.TRUE }),
  ...(italic && { it: BooleanNumber.TRUE }),
  ...(color?.rgb && { cl: { rgb: `#${color.rgb}` } }),
});

const horizontal: Partial<Record<string, HorizontalAlign>> = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const vertical: Partial<Record<string, VerticalAlign>> = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

function univerAlignment({ horizontal: across, vertical: down, wrapText }: NonNullable<CellStyle["alignment"]>): IStyleData {
  return {
    ...(across && { ht: horizontal[across] }),
    ...(down && { vt: vertical[down] }),
    ...(wrapText && { tb: WrapStrategy.WRAP }),
  };
}

const lines: Partial<Record<string, BorderStyleTypes>> = { hair: BorderStyleTypes.HAIR, thin: BorderStyleTypes.THIN, medium: BorderStyleTypes.MEDIUM, double: BorderStyleTypes.DOUBLE };

function side(line: BorderSide | undefined): IBorderStyleData | undefined {
  return line && { s: lines[line.style ?? "thin"] ?? BorderStyleTypes.THIN, cl: { rgb: `#${line.color?.rgb ?? "000000"}` } };
}
