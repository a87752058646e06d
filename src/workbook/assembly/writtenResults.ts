import type { Matrix } from "#functions/worksheetFunction";
import type { WorkbookVariant } from "#workbook/blueprint/blueprint";

/** Results of the functions as values, for the blocks that do not recalculate. */
export interface WrittenResults {
  readonly variant: WorkbookVariant;
  /** The day of writing, as an Excel date. */
  readonly writtenOnSerial: number;
  readonly hires: Matrix;
  readonly roadmap: Matrix;
  readonly findings: Matrix;
  readonly compare: Matrix;
}
