import type { Cell, CellValue, NumberFormatName, StyleName } from "#workbook/blueprint/blueprint";

/** A text; in a row of totals or strong figures it keeps the indent of the labels above it. */
export const text = (value: string, style: StyleName = "label"): Cell => ({ value, style: labelStyles[style] ?? style });

const labelStyles: Partial<Record<StyleName, StyleName>> = { calculation: "label", strong: "labelStrong", total: "totalLabel", grandTotal: "grandTotalLabel" };

export const heading = (value: string): Cell => ({ value, style: "heading" });

export const headingRight = (value: string): Cell => ({ value, style: "headingRight" });

/** A cell that the user may change; `null` leaves it empty and still shows that it is one. */
export const input = (value: CellValue | null, format: NumberFormatName = "general"): Cell => (value === null ? { style: "input", format } : { value, style: "input", format });

/** A native formula; `formula` comes without its `=`. */
export const calculation = (formula: string, format: NumberFormatName = "general", style: StyleName = "calculation"): Cell => ({ formula: `=${formula}`, format, style });

/** An empty cell that keeps a style, such as those a function spills into. */
export const styled = (style: StyleName, format: NumberFormatName = "general"): Cell => ({ style, format });
