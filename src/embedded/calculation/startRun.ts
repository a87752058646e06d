import type { IDirtyUnitDefinedNameMap, IFormulaData } from "@univerjs/engine-formula";
import {
  CELL_INVERTED_INDEX_CACHE, FORMULA_REF_TO_ARRAY_CACHE, IDependencyManagerService, IFormulaCurrentConfigService, IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import type { UniverWorkbook } from "#embedded/calculation/univerWorkbook";

/** Gives Univer the cells as they stand now and takes all results of earlier calculations away. */
export function startRun({ injector }: UniverWorkbook, formulaData: IFormulaData = {}, dirtyDefinedNameMap: IDirtyUnitDefinedNameMap = {}): void {
  forget();
  // Dependencies hold the old place of a cell after rows were inserted.
  injector.get(IDependencyManagerService).reset();
  injector.get(IFormulaCurrentConfigService).load({
    formulaData, dirtyDefinedNameMap,
    // Old spills are left out, or cells of a spill that has shrunk or failed would still be read.
    arrayFormulaCellData: {}, arrayFormulaRange: {},
    forceCalculate: true, dirtyRanges: [], dirtyNameMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {},
  });
  injector.get(IFormulaRuntimeService).reset();
}

/** Takes all results out of Univer's working memory, part of which is shared by all workbooks. */
export function endRun({ injector }: UniverWorkbook): void {
  injector.get(IFormulaRuntimeService).reset();
  forget();
}

function forget(): void {
  FORMULA_REF_TO_ARRAY_CACHE.clear();
  CELL_INVERTED_INDEX_CACHE.clear();
}
