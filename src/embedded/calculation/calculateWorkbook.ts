import type { WorksheetFunction } from "#functions/worksheetFunction";
import type { WorkbookBlueprint } from "#workbook/blueprint/blueprint";
import type { CalculatedWorkbook } from "#workbook/blueprint/calculated";
import type { CellChange } from "#embedded/calculation/cellChange";
import { openCalculator } from "#embedded/calculation/openCalculator";

/**
 * What every cell of the workbook shows after one full calculation, with `changes` made first.
 * Rejects with `CalculationFailed` if a function threw anything but a `CellFault`.
 */
export async function calculateWorkbook(
  blueprint: WorkbookBlueprint, functions: readonly WorksheetFunction[], changes: readonly CellChange[] = [],
): Promise<CalculatedWorkbook> {
  const calculator = openCalculator(blueprint, functions);
  try {
    calculator.setCells(changes);
    return await calculator.calculate();
  } finally {
    calculator.dispose();
  }
}
