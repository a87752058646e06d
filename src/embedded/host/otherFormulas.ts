import type { IRange } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import {
  ErrorType, ErrorValueObject, type FunctionVariantType, IFormulaCurrentConfigService, IFormulaRuntimeService, Interpreter,
  IOtherFormulaManagerService, SetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import type { UniverWorkbook } from "#embedded/calculation/univerWorkbook";
import { parseFormula } from "#embedded/calculation/parsedFormula";
import { endRun } from "#embedded/calculation/startRun";

type OtherFormulas = ReturnType<IOtherFormulaManagerService["getOtherFormulaData"]>;

/**
 * Formulas of conditional formats and validations. Our calculation takes every formula for one of a cell, so it must not
 * meet these; they are worked out after it, when all cells are up to date. Returns how.
 */
export function setOtherFormulasApart(host: UniverWorkbook): () => void {
  const manager = host.injector.get(IOtherFormulaManagerService);
  const all = manager.getOtherFormulaData.bind(manager);
  manager.getOtherFormulaData = () => ({});
  return () => calculate(host, all());
}

function calculate(host: UniverWorkbook, formulas: OtherFormulas): void {
  const runtime = host.injector.get(IFormulaRuntimeService);
  const unitId = host.workbook.getUnitId();
  runtime.reset();
  host.injector.get(IFormulaCurrentConfigService).loadDataLite();
  for (const [sheetId, ofSheet] of Object.entries(formulas[unitId] ?? {})) {
    if (!host.workbook.getSheetBySheetId(sheetId)) continue;
    for (const [formulaId, item] of Object.entries(ofSheet ?? {})) if (item) calculateOne(host, sheetId, formulaId, item);
  }
  const unitOtherData = runtime.getRuntimeOtherData();
  host.injector.get(ICommandService).syncExecuteCommand(SetFormulaCalculationResultMutation.id, { unitData: {}, unitOtherData }, { onlyLocal: true });
  endRun(host);
}

/** The formula is written for the first cell of its ranges. */
function calculateOne(host: UniverWorkbook, sheetId: string, formulaId: string, { f, ranges }: { f: string; ranges: IRange[] }): void {
  const runtime = host.injector.get(IFormulaRuntimeService);
  const [first] = ranges;
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    for (let row = startRow; row <= endRow; row += 1) {
      for (let column = startColumn; column <= endColumn; column += 1) {
        const [x, y] = [column - first.startColumn, row - first.startRow];
        runtime.setCurrent(row, column, 1, 1, sheetId, host.workbook.getUnitId());
        runtime.setRuntimeOtherData(formulaId, x, y, resultOf(host, f, x, y));
      }
    }
  }
}

/** A rule that cannot be worked out does not apply. */
function resultOf(host: UniverWorkbook, formula: string, refOffsetX: number, refOffsetY: number): FunctionVariantType {
  try {
    const node = parseFormula(host, formula);
    const result = host.injector.get(Interpreter).execute({ node, refOffsetX, refOffsetY });
    node.resetCalculationState();
    return result;
  } catch {
    return ErrorValueObject.create(ErrorType.VALUE);
  }
}
