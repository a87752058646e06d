import { ICommandService } from "@univerjs/core";
import { SetWorksheetActiveOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { SheetBlueprint } from "#workbook/blueprint/blueprint";
import type { CalculatedWorkbook } from "#workbook/blueprint/calculated";
import type { WorkbookChange } from "#workbook/host/workbookHost";
import type { ReportFailure } from "#embedded/calculation/hostFunction";
import { oneAtATime } from "#embedded/calculation/oneAtATime";
import { readCells } from "#embedded/calculation/readCells";
import { runFormulas } from "#embedded/calculation/runFormulas";
import type { UniverWorkbook } from "#embedded/calculation/univerWorkbook";
import { addSheet, newSheetId } from "#embedded/host/addSheet";
import { ChangeWatch } from "#embedded/host/changeWatch";
import { checkChanges } from "#embedded/host/checkChanges";
import { currentBlueprint } from "#embedded/host/currentBlueprint";
import type { EmbeddedHost } from "#embedded/host/embeddedHost";
import { makeChanges } from "#embedded/host/makeChanges";
import { namedRanges, setNames } from "#embedded/host/names";
import { onSelection } from "#embedded/host/onSelection";
import { readRange } from "#embedded/host/readRange";
import { Recalculation } from "#embedded/host/recalculation";
import { RuleCalculation } from "#embedded/host/ruleCalculation";
import { setValues } from "#embedded/host/setValues";
import type { SheetMemory } from "#embedded/host/sheetMemory";
import { sheetNamed, sheetsInOrder } from "#embedded/host/sheetNamed";
import { joined, type Step } from "#embedded/host/step";

/** What a host with a screen has that one without has not. */
export interface HostParts {
  readonly today: string;
  readonly report: ReportFailure;
  /** Lets the screen be painted before a calculation. */
  readonly pause: () => Promise<void>;
  /** Validations and conditional formats of a sheet. */
  readonly rulesOf: (sheetId: string, sheet: SheetBlueprint) => Step;
  /** Works out the formulas of conditional formats and validations. */
  readonly calculateRules: () => void;
  /** Shows what a calculation has changed outside the cells. */
  readonly draw: (calculated: () => CalculatedWorkbook) => void;
}

/** The host interface over a workbook that is open in Univer, with a screen or without. */
export function hostOver(host: UniverWorkbook, memory: SheetMemory, parts: HostParts): EmbeddedHost {
  let cells: CalculatedWorkbook | undefined;
  const calculated = (): CalculatedWorkbook => (cells ??= readCells(host));
  const recalculation = new Recalculation(async () => {
    const tell = watch.take();
    await oneAtATime(() => runFormulas(host, parts.report, () => undefined));
    cells = undefined;
    rules.calculate();
    parts.draw(calculated);
    tell();
  }, parts.pause);
  const rules = new RuleCalculation(recalculation, parts);
  // What goes wrong in a calculation that nobody waits for must not be lost.
  const recalculate = (): void => void recalculation.request().catch((cause: unknown) => parts.report("calculation", cause));
  const watch = new ChangeWatch(host, recalculate, () => rules.changed());
  const stepOf = (change: WorkbookChange): Step => stepFor(change, host, memory, parts);
  return {
    sheetNames: async () => sheetsInOrder(host).map((sheet) => sheet.getName()),
    names: async () => namedRanges(host),
    read: async (ranges) => {
      await recalculation.settled();
      return ranges.map((range) => readRange(host, calculated(), range));
    },
    apply: async (changes) => {
      checkChanges(changes, sheetsInOrder(host).map((sheet) => sheet.getName()));
      watch.own(() => stayingOnSheet(host, () => makeChanges(host, changes, stepOf)));
      await recalculation.request();
    },
    onChange: (listener) => watch.onChange(listener),
    onSelect: (listener) => onSelection(host, host.injector.get(SheetsSelectionsService), listener),
    activate: async (name) => activate(host, sheetNamed(host, name).getSheetId()),
    onCalculating: (listener) => recalculation.onCalculating(listener),
    currentWorkbook: async () => {
      await recalculation.settled();
      return { blueprint: currentBlueprint(host, memory, parts.today), calculated: calculated() };
    },
    dispose: () => {
      memory.dispose();
      watch.dispose();
      host.univer.dispose();
    },
  };
}

function stepFor(change: WorkbookChange, host: UniverWorkbook, memory: SheetMemory, { rulesOf }: HostParts): Step {
  if (change.kind === "set-values") return setValues(host, change.range, change.values);
  if (change.kind === "set-names") return setNames(host, change.names);
  if (change.kind === "set-charts") return memory.withCharts(sheetNamed(host, change.sheet.name).getSheetId(), change.sheet.charts);
  const sheetId = newSheetId();
  return joined([addSheet(host, change.sheet, sheetId), memory.remembering(sheetId, change.sheet), rulesOf(sheetId, change.sheet)]);
}

/** Univer's screen turns to every sheet that is added; the user stays where he is. */
function stayingOnSheet(host: UniverWorkbook, make: () => void): void {
  const before = host.workbook.getActiveSheet().getSheetId();
  try {
    make();
  } finally {
    if (host.workbook.getActiveSheet().getSheetId() !== before) activate(host, before);
  }
}

function activate({ injector, workbook }: UniverWorkbook, sheetId: string): void {
  injector.get(ICommandService).syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: workbook.getUnitId(), subUnitId: sheetId });
}
