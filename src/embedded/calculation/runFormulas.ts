import { ICommandService } from "@univerjs/core";
import type { FunctionVariantType, IFormulaDependencyTree } from "@univerjs/engine-formula";
import {
  AstTreeBuilder, CELL_INVERTED_INDEX_CACHE, ErrorType, ErrorValueObject, FORMULA_REF_TO_ARRAY_CACHE, FormulaDataModel, generateAstNode,
  IDefinedNamesService, IDependencyManagerService, IFormulaCurrentConfigService, IFormulaDependencyGenerator, IFormulaRuntimeService,
  IFunctionService, Interpreter, Lexer, SetArrayFormulaDataMutation, SetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import type { ReportFailure } from "#embedded/calculation/hostFunction";
import { SpillOrder } from "#embedded/calculation/spillOrder";
import type { UniverWorkbook } from "#embedded/calculation/univerWorkbook";

/** A chain of spills of undeclared size needs a pass per link; more than this is a spill that never settles. */
const mostPasses = 10;

/**
 * Calculates every formula from scratch and puts the results into the cells. Univer's own run is not used: it calculates
 * everything twice, may still read an old spill, and stops for good where a function throws.
 * `restart` is called before a pass is repeated because spills have turned out larger than declared.
 */
export async function runFormulas(host: UniverWorkbook, report: ReportFailure, restart: () => void): Promise<void> {
  const order = new SpillOrder(host, host.injector.get(IDependencyManagerService));
  const runtime = host.injector.get(IFormulaRuntimeService);
  for (let pass = 1; ; pass += 1) {
    await runOnce(host, report);
    if (order.covers(runtime.getUnitArrayFormula()[host.workbook.getUnitId()])) break;
    if (pass === mostPasses) throw new Error("The spilled results do not settle");
    restart();
  }
  applyResults(host);
  runtime.reset();
  forget();
}

async function runOnce(host: UniverWorkbook, report: ReportFailure): Promise<void> {
  startFromScratch(host);
  const formulas = await host.injector.get(IFormulaDependencyGenerator).generate();
  // The list is a stack: the formula to be calculated first comes last.
  for (const formula of formulas.reverse()) calculateCell(host, formula, report);
}

function startFromScratch({ injector, workbook }: UniverWorkbook): void {
  const model = injector.get(FormulaDataModel);
  const unitId = workbook.getUnitId();
  const names = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  forget();
  // Parsed formulas hold the old place of a name, and the dependencies the old place of a cell, after rows were inserted.
  injector.get(IFunctionService).deleteFormulaAstCacheKey(unitId);
  injector.get(IDependencyManagerService).reset();
  injector.get(IFormulaCurrentConfigService).load({
    formulaData: model.getFormulaData(),
    // Old spills are left out, or cells of a spill that has shrunk or failed would still be read.
    arrayFormulaCellData: {}, arrayFormulaRange: {},
    dirtyDefinedNameMap: { [unitId]: Object.fromEntries(names.map(({ name, formulaOrRefString }) => [name, formulaOrRefString])) },
    forceCalculate: true, dirtyRanges: [], dirtyNameMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {},
  });
  injector.get(IFormulaRuntimeService).reset();
}

function calculateCell({ injector }: UniverWorkbook, formula: IFormulaDependencyTree, report: ReportFailure): void {
  const runtime = injector.get(IFormulaRuntimeService);
  runtime.setCurrent(formula.row, formula.column, formula.rowCount, formula.columnCount, formula.subUnitId, formula.unitId);
  runtime.setRuntimeData(resultOf(injector, formula, report));
}

function resultOf(injector: UniverWorkbook["injector"], formula: IFormulaDependencyTree, report: ReportFailure): FunctionVariantType {
  const [lexer, parser] = [injector.get(Lexer), injector.get(AstTreeBuilder)];
  try {
    const node = generateAstNode(formula.unitId, formula.formula, lexer, parser, injector.get(IFormulaCurrentConfigService));
    const { refOffsetX, refOffsetY } = formula;
    const result = injector.get(Interpreter).execute({ node, refOffsetX, refOffsetY });
    node.resetCalculationState();
    return result;
  } catch (cause) {
    report(formula.formula, cause);
    return ErrorValueObject.create(ErrorType.VALUE);
  }
}

/** By the same two mutations as Univer's own run, so a screen or a listener sees the usual events. */
function applyResults({ injector, workbook }: UniverWorkbook): void {
  const commands = injector.get(ICommandService);
  const runtime = injector.get(IFormulaRuntimeService);
  const unitId = workbook.getUnitId();
  const plain = (data: ReturnType<typeof runtime.getUnitData>): object => ({
    [unitId]: Object.fromEntries(Object.entries(data[unitId] ?? {}).map(([sheetId, matrix]) => [sheetId, matrix.getMatrix()])),
  });
  commands.syncExecuteCommand(SetArrayFormulaDataMutation.id, {
    arrayFormulaRange: runtime.getUnitArrayFormula(), arrayFormulaCellData: plain(runtime.getRuntimeArrayFormulaCellData()),
    arrayFormulaEmbedded: runtime.getUnitArrayFormulaEmbeddedMap(),
  }, { onlyLocal: true });
  commands.syncExecuteCommand(SetFormulaCalculationResultMutation.id, { unitData: plain(runtime.getUnitData()), unitOtherData: {} }, { onlyLocal: true });
}

/** Univer keeps these two for all workbooks. */
function forget(): void {
  FORMULA_REF_TO_ARRAY_CACHE.clear();
  CELL_INVERTED_INDEX_CACHE.clear();
}
