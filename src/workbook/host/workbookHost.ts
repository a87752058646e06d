import type { CellRange, CellValue, NamedRange, SheetBlueprint } from "#workbook/blueprint/blueprint";
import type { CalculatedCell } from "#workbook/blueprint/calculated";

/**
 * The workbook that the user has open, as far as this add-in needs it. One adapter speaks to Excel, another to the
 * embedded workbook; both keep the same promises, which one contract suite holds them to.
 */
export interface WorkbookHost {
  /** Names of all sheets, in order, ours or not. */
  sheetNames(): Promise<readonly string[]>;
  /** Names of workbook scope that point at a plain range. */
  names(): Promise<readonly NamedRange[]>;
  /** What ranges hold and show, in the order asked for. Rejects if a sheet does not exist. */
  read(ranges: readonly CellRange[]): Promise<readonly RangeContent[]>;
  /**
   * Makes all changes as one batch and recalculates once; resolves when every cell is up to date. If one of them
   * cannot be made, rejects and leaves the workbook as it was.
   */
  apply(changes: readonly WorkbookChange[]): Promise<void>;
  /** Calls back after cells have changed and are recalculated. Returns how to stop. */
  onChange(listener: (change: CellsChanged) => void): () => void;
  /** Calls back when another range is selected. Returns how to stop. */
  onSelect(listener: (range: CellRange) => void): () => void;
  /** Shows a sheet. Only ever on the user's own wish. */
  activate(sheet: string): Promise<void>;
}

/** One range, row by row: what was entered and what is shown. */
export interface RangeContent {
  /** The formula with its leading `=`, or the value entered; `null` for a blank cell. */
  readonly entered: readonly (readonly (CellValue | null)[])[];
  readonly shown: readonly (readonly CalculatedCell[])[];
}

export type WorkbookChange =
  /** A new sheet at the end, with all that belongs to it. */
  | { readonly kind: "add-sheet"; readonly sheet: SheetBlueprint }
  /** Values of a range, row by row; `null` empties a cell. Formats stay. Text is never read as a formula. */
  | { readonly kind: "set-values"; readonly range: CellRange; readonly values: readonly (readonly (CellValue | null)[])[] }
  /** The charts of a sheet, in place of those that stand there by the same ids. */
  | { readonly kind: "set-charts"; readonly sheet: SheetBlueprint }
  | { readonly kind: "set-names"; readonly names: readonly NamedRange[] };

export interface CellsChanged {
  readonly ranges: readonly CellRange[];
  /** `own` changes came through `apply` of this host, the others from the user or a co-author. */
  readonly by: "own" | "user" | "remote";
}
