import { LifecycleService, LifecycleStages, ThemeService } from "@univerjs/core";
import type { WorksheetFunction } from "#functions/worksheetFunction";
import { openUniverWorkbook, type UniverWorkbook } from "#embedded/calculation/univerWorkbook";
import type { SheetBlueprint } from "#workbook/blueprint/blueprint";
import { ChartLayer } from "#embedded/charts/chartLayer";
import { describeFunctions, type FunctionHelp } from "#embedded/host/describeFunctions";
import { emptyWorkbook } from "#embedded/host/emptyWorkbook";
import type { EmbeddedHost, EmbeddedOptions } from "#embedded/host/embeddedHost";
import { hostOver } from "#embedded/host/hostOver";
import { InputPrompt } from "#embedded/host/inputPrompt";
import { SheetMemory } from "#embedded/host/sheetMemory";
import { setOtherFormulasApart } from "#embedded/host/otherFormulas";
import { painted } from "#embedded/host/painted";
import { sheetRules } from "#embedded/host/sheetRules";
import { startScreen } from "#embedded/host/startScreen";
import { throwLater } from "#embedded/host/throwLater";

export interface ScreenOptions extends EmbeddedOptions {
  readonly dark?: boolean;
}

export interface ScreenHost extends EmbeddedHost {
  setDark(isDark: boolean): void;
}

/** A workbook in a web page, with an empty sheet "Sheet1" and with `functions` at hand in its cells. */
export async function openEmbeddedHost(
  container: HTMLElement, functions: readonly (WorksheetFunction & FunctionHelp)[], options: ScreenOptions = {},
): Promise<ScreenHost> {
  const report = options.onFailure ?? throwLater;
  const workbook = openUniverWorkbook(emptyWorkbook, functions, report, startScreen(container, options.dark ?? false));
  describeFunctions(workbook, functions);
  const calculateRules = setOtherFormulasApart(workbook);
  const memory = new SheetMemory(workbook);
  const sheetNow = (sheetId: string): SheetBlueprint | undefined => memory.sheet(sheetId);
  const [charts, prompt] = [new ChartLayer(workbook, sheetNow), new InputPrompt(workbook, sheetNow)];
  const host = hostOver(workbook, memory, {
    today: options.today ?? new Date().toISOString().slice(0, 10),
    report,
    pause: painted,
    rulesOf: (sheetId, sheet) => sheetRules(workbook, sheetId, sheet),
    calculateRules,
    draw: (calculated) => charts.show(calculated),
  });
  await shown(workbook);
  return {
    ...host,
    setDark: (isDark) => {
      workbook.injector.get(ThemeService).setDarkMode(isDark);
      charts.redraw();
    },
    dispose: () => {
      [charts, prompt].forEach((part) => part.dispose());
      host.dispose();
    },
  };
}

/** Before that, what is typed would be lost. */
async function shown({ injector }: UniverWorkbook): Promise<void> {
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  await painted();
}
