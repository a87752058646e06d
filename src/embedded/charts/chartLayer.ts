import type { IDisposable } from "@univerjs/core";
import { ICommandService, ThemeService } from "@univerjs/core";
import type { CellRange, Chart, NumberFormatName, SheetBlueprint } from "#workbook/blueprint/blueprint";
import type { CalculatedWorkbook } from "#workbook/blueprint/calculated";
import type { UniverWorkbook } from "#embedded/calculation/univerWorkbook";
import type { ChartContext } from "#embedded/charts/chartSettings";
import { chartTheme } from "#embedded/charts/chartTheme";
import { ChartView } from "#embedded/charts/chartView";
import { SheetGeometry } from "#embedded/charts/sheetGeometry";

/** Charts leave the scrollbars free. */
const scrollbar = 12;

/**
 * The charts of the sheet in view, drawn over its cells. Univer's own floating elements are not used: they cost five more
 * packages, and every chart would be a step of undo of its own.
 */
export class ChartLayer {
  private readonly views = new Map<string, ChartView>();
  private readonly geometry: SheetGeometry;
  private readonly window = document.createElement("div");
  private readonly listening: IDisposable;
  private calculated: () => CalculatedWorkbook = () => new Map();
  private frame = 0;

  constructor(private readonly host: UniverWorkbook, private readonly sheetNow: (sheetId: string) => SheetBlueprint | undefined) {
    this.geometry = new SheetGeometry(host);
    // Above the grid, which has level 8, and below the editor of a cell, which has 10.
    this.window.style.cssText = "position: absolute; overflow: hidden; pointer-events: none; z-index: 9;";
    // Scrolling, zooming, resizing and switching sheets are commands too.
    this.listening = host.injector.get(ICommandService).onCommandExecuted(() => this.placeSoon());
    addEventListener("resize", this.placeSoon);
  }

  /** Draws the charts anew with these values. */
  show(calculated: () => CalculatedWorkbook): void {
    this.calculated = calculated;
    this.redraw();
  }

  /** Draws the charts anew, for their colours have changed. */
  redraw(): void {
    this.views.forEach((view) => view.redraw());
    this.placeSoon();
  }

  dispose(): void {
    cancelAnimationFrame(this.frame);
    removeEventListener("resize", this.placeSoon);
    this.listening.dispose();
    this.views.forEach((view) => view.dispose());
    this.window.remove();
  }

  private readonly placeSoon = (): void => {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.place());
  };

  private place(): void {
    const sheet = this.host.workbook.getActiveSheet();
    const charts = this.sheetNow(sheet.getSheetId())?.charts ?? [];
    const corner = this.placeWindow();
    this.removeOthers(charts);
    if (!corner) return;
    const theme = chartTheme(this.host.injector.get(ThemeService).darkMode);
    const context = ({ categories }: Chart): ChartContext => ({ calculated: this.calculated(), categoryFormat: this.formatAt(categories), theme });
    for (const chart of charts) {
      const box = this.geometry.boxOf(sheet, chart.anchor);
      if (box) this.viewOf(chart).place(chart, { ...box, left: box.left - corner.left, top: box.top - corner.top }, context(chart));
    }
  }

  /** The window covers the part of the grid that scrolls, so charts go under headers and frozen rows. */
  private placeWindow(): { left: number; top: number } | undefined {
    const [canvas, viewport] = [this.geometry.canvas, this.geometry.scrolling];
    if (!canvas?.parentElement || !viewport) return undefined;
    if (this.window.parentElement !== canvas.parentElement) canvas.parentElement.append(this.window);
    const { left, top } = viewport;
    Object.assign(this.window.style, { left: `${left}px`, top: `${top}px`, right: `${scrollbar}px`, bottom: `${scrollbar}px` });
    return { left, top };
  }

  private viewOf(chart: Chart): ChartView {
    const view = this.views.get(chart.id) ?? new ChartView(this.window, this.geometry);
    this.views.set(chart.id, view);
    return view;
  }

  /** Number format of a range's first cell. */
  private formatAt({ sheet, row, column }: CellRange): NumberFormatName | undefined {
    return this.host.workbook.getSheetBySheetName(sheet)?.getCellRaw(row - 1, column - 1)?.custom?.format as NumberFormatName | undefined;
  }

  private removeOthers(charts: readonly Chart[]): void {
    const ids = new Set(charts.map(({ id }) => id));
    for (const [id, view] of this.views) {
      if (ids.has(id)) continue;
      view.dispose();
      this.views.delete(id);
    }
  }
}
