import { ICommandService } from "@univerjs/core";
import type { FunctionVariantType } from "@univerjs/engine-formula";
import {
  ErrorType, ErrorValueObject, IDependencyManagerService, IFormulaRuntimeService, Interpreter, SetArrayFormulaDataMutation,
  SetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import { type CalculationOrder, prepareRun, type Step } from "#embedded/calculation/calculationOrder";
import type { ReportFailure } from "#embedded/calculation/hostFunction";
import { SpillOrder } from "#embedded/calculation/spillOrder";
import { endRun } from "#embedded/calculation/startRun";
import type { UniverWorkbook } from "#embedded/calculation/univerWorkbook";

/** A chain of spills of undeclared size needs a pass per link; more than this is a spill that never settles. */
const mostPasses = 10;

/** The order of the last calculation, kept with its parsed formulas while the workbook is open. */
const keptOrders = new WeakMap<UniverWorkbook, CalculationOrder>();

/**
 * Calculates every formula from scratch and puts the results into the cells. Univer's own run is not used: it calculates
 * everything twice, may still read an old spill, and stops for good where a function throws.
 * `restart` is called before a pass is repeated because spills have turned out larger than declared.
 */
export async function runFormulas(host: UniverWorkbook, report: ReportFailure, restart: () => void): Promise<void> {
  const spills = new SpillOrder(host, host.injector.get(IDependencyManagerService));
  const runtime = host.injector.get(IFormulaRuntimeService);
  for (let pass = 1; ; pass += 1) {
    const order = await prepareRun(host, spills.known(), keptOrders.get(host));
    // Only the first is kept: the others know of spills that another calculation may not have.
    if (pass === 1) keptOrders.set(host, order);
    for (const step of order.steps) calculateCell(host, step, report);
    if (spills.covers(runtime.getUnitArrayFormula()[host.workbook.getUnitId()])) break;
    if (pass === mostPasses) throw new Error("The spilled results do not settle");
    restart();
  }
  applyResults(host);
  endRun(host);
}

function calculateCell({ injector }: UniverWorkbook, step: Step, report: ReportFailure): void {
  const runtime = injector.get(IFormulaRuntimeService);
  runtime.setCurrent(step.row, step.column, step.rowCount, step.columnCount, step.subUnitId, step.unitId);
  runtime.setRuntimeData(resultOf(injector, step, report));
}

function resultOf(injector: UniverWorkbook["injector"], { node, refOffsetX, refOffsetY, formula }: Step, report: ReportFailure): FunctionVariantType {
  try {
    return injector.get(Interpreter).execute({ node, refOffsetX, refOffsetY });
  } catch (cause) {
    report(formula, cause);
    return ErrorValueObject.create(ErrorType.VALUE);
  } finally {
    node.resetCalculationState();
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
