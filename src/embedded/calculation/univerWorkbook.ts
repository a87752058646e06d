import type { Injector, Workbook } from "@univerjs/core";
import { ICommandService, LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import { IActiveDirtyManagerService, IFunctionService, SetDefinedNameMutation, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import type { WorksheetFunction } from "#functions/worksheetFunction";
import type { NamedRange, WorkbookBlueprint } from "#workbook/blueprint/blueprint";
import { registerCorrectedFunctions } from "#embedded/calculation/correctedFunctions";
import type { ReportFailure } from "#embedded/calculation/hostFunction";
import { HostFunction } from "#embedded/calculation/hostFunction";
import { absoluteReference, workbookData } from "#embedded/calculation/workbookData";

/** A workbook loaded into Univer without a screen. Nothing is calculated until asked. */
export interface UniverWorkbook {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly workbook: Workbook;
}

let opened = 0;

/** Loads values, formulas, names and functions; `report` hears of exceptions in the functions. `univer` may bring a screen. */
export function openUniverWorkbook(
  blueprint: WorkbookBlueprint, functions: readonly WorksheetFunction[], report: ReportFailure, univer: Univer = startUniver(),
): UniverWorkbook {
  // Univer keeps parsed formulas, with the functions in them, by workbook id for all instances: an id is used once.
  const data = workbookData(blueprint, `muster-${++opened}`);
  const workbook = univer.createUnit<typeof data, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const injector = univer.__getInjector();
  switchOffAutomaticCalculation(injector);
  registerCorrectedFunctions(injector.get(IFunctionService));
  injector.get(IFunctionService).registerExecutors(...functions.map((each) => new HostFunction(each, report)));
  defineNames(injector.get(ICommandService), data.id, blueprint.names);
  return { univer, injector, workbook };
}

function startUniver(): Univer {
  // Texts are empty but present: permission checks look one up and throw where there is no locale at all.
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  return univer;
}

/** Without entries in this list no change of a cell leads to a calculation; a screen would add some later. */
function switchOffAutomaticCalculation(injector: Injector): void {
  const conversions = injector.get(IActiveDirtyManagerService);
  conversions.register = () => undefined;
  for (const commandId of [...conversions.getDirtyConversionMap().keys()]) conversions.remove(commandId);
}

function defineNames(commands: ICommandService, unitId: string, names: readonly NamedRange[]): void {
  names.forEach(({ name, range }, index) =>
    commands.syncExecuteCommand(SetDefinedNameMutation.id, {
      unitId, id: `name-${index}`, name, formulaOrRefString: absoluteReference(range), localSheetId: "AllDefaultWorkbook",
    }),
  );
}
