/**
 * A workbook described as data: what stands in which cell, how it looks, and what is attached to it.
 * Writers, hosts and tests read this; nothing here touches a spreadsheet.
 * Rows and columns count from 1, as in Excel.
 */
export interface WorkbookBlueprint {
  readonly variant: WorkbookVariant;
  readonly sheets: readonly SheetBlueprint[];
  readonly names: readonly NamedRange[];
  /** Text properties of the file (title, creator, ISO date of creation). */
  readonly properties: WorkbookProperties;
}

export type WorkbookVariant = "live" | "hand-over";

export interface WorkbookProperties {
  readonly title: string;
  readonly creator: string;
  readonly created: string;
}

export type SheetKind = "presentation" | "inputs" | "workings" | "control";

export interface SheetBlueprint {
  readonly name: string;
  readonly kind: SheetKind;
  readonly blocks: readonly Block[];
  /** Width in characters by column number. Columns left out keep `defaultColumnWidth`. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  /** Height in points by row number. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Rows above and columns left of the scrolling part. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts: readonly Chart[];
  readonly print: PrintSetup;
}

/** A rectangle of cells that is written, fingerprinted and asked about as one. */
export interface Block {
  /** Unique in the workbook, e.g. `hires.used`. */
  readonly id: string;
  readonly row: number;
  readonly column: number;
  /** Rectangular: every row has the same length; `null` leaves the cell alone. */
  readonly cells: readonly (readonly (Cell | null)[])[];
}

export type CellValue = string | number | boolean;

export interface Cell {
  readonly value?: CellValue;
  /** Formula with its leading `=`; never together with `value`. */
  readonly formula?: string;
  /** For a `=MUSTER.…` formula: the rows and columns its result may take, from this cell on. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  readonly style?: StyleName;
  readonly format?: NumberFormatName;
}

export type StyleName =
  | "title" | "subtitle" | "section" | "heading" | "headingRight" | "label" | "labelStrong" | "note" | "wrapped"
  | "input" | "calculation" | "calculationRight" | "calculationText" | "strong" | "total" | "totalLabel" | "grandTotal" | "grandTotalLabel" | "result" | "function" | "check" | "status";

export type NumberFormatName =
  | "general" | "text" | "integer" | "decimal" | "amount" | "percent" | "rate" | "factor" | "yearMonth" | "date" | "difference" | "precise";

export interface CellRange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface NamedRange {
  readonly name: string;
  readonly range: CellRange;
}

/** A list taken from a range, or a native formula that must be true. */
export interface Validation {
  readonly range: CellRange;
  readonly rule: ListRule | NumberRule | FormulaRule;
  readonly prompt: { readonly title: string; readonly message: string };
  readonly error: { readonly title: string; readonly message: string };
}

export interface ListRule { readonly kind: "list"; readonly source: CellRange }
export interface NumberRule { readonly kind: "whole" | "decimal"; readonly minimum: number; readonly maximum: number }
export interface FormulaRule { readonly kind: "formula"; readonly formula: string }

/** `formula` is native, relative to the first cell of `range`, with its leading `=`. */
export interface ConditionalFormat {
  readonly range: CellRange;
  readonly formula: string;
  readonly style: "good" | "bad" | "attention" | "muted";
}

export interface Chart {
  readonly id: string;
  readonly kind: "stackedColumn" | "line" | "doughnut";
  readonly title: string;
  readonly alternativeText: string;
  readonly categories: CellRange;
  readonly series: readonly { readonly name: string; readonly values: CellRange; readonly color: string }[];
  readonly axes?: { readonly category: string; readonly value: string; readonly valueFormat: NumberFormatName };
  /** Top-left cell and size in cells of the area the chart covers. */
  readonly anchor: CellRange;
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  readonly fitToWidth: number;
  /** 0 = as many pages high as needed. */
  readonly fitToHeight: number;
  readonly area: CellRange;
  readonly repeatRows?: { readonly from: number; readonly to: number };
  readonly repeatColumns?: { readonly from: number; readonly to: number };
}
