import type { CalculatedWorkbook } from "#workbook/blueprint/calculated";

/** An exception during a calculation: `where` is the function's name, or the formula for a fault of Univer itself. */
export interface Failure {
  readonly where: string;
  readonly cause: unknown;
}

/** Something threw while calculating. The cells concerned show #VALUE! in `workbook`, all others are calculated. */
export class CalculationFailed extends Error {
  constructor(readonly failures: readonly Failure[], readonly workbook: CalculatedWorkbook) {
    super(failures.map(({ where, cause }) => `${where}: ${cause instanceof Error ? cause.message : String(cause)}`).join("\n"), { cause: failures[0]?.cause });
    this.name = "CalculationFailed";
  }
}
