import type { CalculatedWorkbook } from "#workbook/blueprint/calculated";
import type { WorkbookBlueprint } from "#workbook/blueprint/blueprint";
import type { WorkbookHost } from "#workbook/host/workbookHost";

/** A workbook of our own, with or without a screen. */
export interface EmbeddedHost extends WorkbookHost {
  /** Calls back with true before a calculation and with false after the last one due. Returns how to stop. */
  onCalculating(listener: (isCalculating: boolean) => void): () => void;
  /**
   * The workbook as it stands, with the user's edits, ready to be written to a file.
   * Rejects when something in it cannot be carried over, naming it.
   */
  currentWorkbook(): Promise<CurrentWorkbook>;
  dispose(): void;
}

export interface CurrentWorkbook {
  readonly blueprint: WorkbookBlueprint;
  readonly calculated: CalculatedWorkbook;
}

export interface EmbeddedOptions {
  /** Hears of an exception in a worksheet function; its cell shows #VALUE!. */
  readonly onFailure?: (where: string, cause: unknown) => void;
  /** Today as `YYYY-MM-DD`, for the file's date of creation. */
  readonly today?: string;
}
