import type { AlignmentStyle, BorderStyle, CellStyle, FillStyle, FontStyle } from "hucre";
import type { ConditionalFormat, NumberFormatName, SheetKind, StyleName } from "#workbook/blueprint/blueprint";
import { numberFormatCodes } from "#embedded/export/numberFormats";

const colors = {
  ink: "1B2733", navy: "24405A", white: "FFFFFF", grey: "6B7680", rule: "C9D1D8", pale: "F3F5F7", band: "E4EAEF",
  inputText: "0000FF", inputFill: "FFFBE5", inputRule: "E3DAB0", functionText: "1F5F4A", functionFill: "EFF6F2",
  goodText: "1E6B3C", goodFill: "E3F3E8", badText: "9C1C1C", badFill: "FBE6E4", attentionText: "8A5A00", attentionFill: "FFF1D0",
} as const;

/** Slices of a doughnut after the first: told apart in print and by colour-blind readers as far as seven colours allow. */
export const chartPalette = ["24405A", "4C8DAE", "E0A458", "7A9E7E", "B5654A", "8E7DA6", "A9B4BD"] as const;

export const chartColors = { text: "4A5560", gridline: "DDE3E8" } as const;

export const tabColors: Readonly<Record<SheetKind, string>> = { presentation: "24405A", inputs: "E0A458", workings: "A9B4BD", control: "7A9E7E" };

/** Font of every cell that asks for nothing else. */
export const baseFont: FontStyle = { name: "Calibri", size: 10, family: 2, color: { rgb: colors.ink } };

const font = (change: FontStyle = {}): FontStyle => ({ ...baseFont, ...change });
const inColor = (rgb: string, change: FontStyle = {}): FontStyle => font({ ...change, color: { rgb } });
const fill = (rgb: string): FillStyle => ({ type: "pattern", pattern: "solid", fgColor: { rgb }, bgColor: { rgb } });
const line = (rgb: string, style: "hair" | "thin" | "medium" | "double" = "thin") => ({ style, color: { rgb } });
const box = (rgb: string): BorderStyle => ({ left: line(rgb), right: line(rgb), top: line(rgb), bottom: line(rgb) });
const middle: AlignmentStyle = { vertical: "center" };
const indented: AlignmentStyle = { ...middle, horizontal: "left", indent: 1 };
const wrappedTop: AlignmentStyle = { vertical: "top", horizontal: "left", indent: 1, wrapText: true };

const total: CellStyle = { font: font({ bold: true }), border: { top: line(colors.navy) } };
const grandTotal: CellStyle = { font: font({ bold: true }), fill: fill(colors.band), border: { top: line(colors.navy), bottom: line(colors.navy, "double") } };

const cellStyles: Readonly<Record<StyleName, CellStyle>> = {
  title: { font: inColor(colors.navy, { size: 16, bold: true }) },
  subtitle: { font: inColor(colors.grey, { size: 11 }) },
  section: { font: inColor(colors.navy, { size: 12, bold: true }), border: { bottom: line(colors.navy) } },
  heading: { font: inColor(colors.white, { bold: true }), fill: fill(colors.navy), alignment: { ...indented, wrapText: true } },
  headingRight: { font: inColor(colors.white, { bold: true }), fill: fill(colors.navy), alignment: { ...middle, wrapText: true, horizontal: "right" } },
  label: { font: font(), alignment: indented },
  labelStrong: { font: font({ bold: true }), alignment: indented },
  note: { font: inColor(colors.grey, { size: 9, italic: true }), alignment: indented },
  wrapped: { font: font(), alignment: wrappedTop },
  input: { font: inColor(colors.inputText), fill: fill(colors.inputFill), border: box(colors.inputRule), alignment: { ...middle, horizontal: "right" } },
  calculation: { font: font() },
  calculationText: { font: font(), alignment: indented },
  calculationRight: { font: font(), alignment: { ...middle, horizontal: "right" } },
  strong: { font: font({ bold: true }) },
  total,
  totalLabel: { ...total, alignment: indented },
  grandTotal,
  grandTotalLabel: { ...grandTotal, alignment: indented },
  result: { font: inColor(colors.navy, { size: 12, bold: true }), fill: fill(colors.pale), border: { bottom: line(colors.rule) } },
  function: { font: inColor(colors.functionText), fill: fill(colors.functionFill) },
  check: { font: inColor(colors.grey, { bold: true }), fill: fill(colors.pale), alignment: { ...middle, horizontal: "center" }, border: box(colors.rule) },
  status: { font: inColor(colors.navy, { bold: true }), fill: fill(colors.pale), border: { bottom: line(colors.rule) } },
};

const conditionalStyles: Readonly<Record<ConditionalFormat["style"], CellStyle>> = {
  good: { font: { color: { rgb: colors.goodText } }, fill: fill(colors.goodFill) },
  bad: { font: { color: { rgb: colors.badText } }, fill: fill(colors.badFill) },
  attention: { font: { color: { rgb: colors.attentionText } }, fill: fill(colors.attentionFill) },
  muted: { font: { color: { rgb: "A0A8AF" } } },
};

/** How a cell looks: style and number format together. */
export function cellStyle(style: StyleName | undefined, format: NumberFormatName | undefined): CellStyle | undefined {
  const look = style && { alignment: middle, ...cellStyles[style] };
  if (!format || format === "general") return look;
  return { ...(look ?? { font: baseFont }), numFmt: numberFormatCodes[format] };
}

/** What a conditional format changes about a cell. */
export function conditionalStyle(style: ConditionalFormat["style"]): CellStyle {
  return conditionalStyles[style];
}
