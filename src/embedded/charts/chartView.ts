import type { Chart } from "#workbook/blueprint/blueprint";
import { type ChartContext, chartSettings } from "#embedded/charts/chartSettings";
import { DrawnChart } from "#embedded/charts/drawnChart";
import type { Box, SheetGeometry } from "#embedded/charts/sheetGeometry";

/** One chart on the screen: a card with a canvas, which a screen reader knows by its text. */
export class ChartView {
  private readonly card = document.createElement("figure");
  private readonly canvas = document.createElement("canvas");
  private drawn: DrawnChart | undefined;
  private isCurrent = false;
  private last: Chart | undefined;

  constructor(parent: HTMLElement, private readonly geometry: SheetGeometry) {
    this.card.style.cssText = "position: absolute; margin: 0; padding: 8px; box-sizing: border-box; border: 1px solid; pointer-events: auto;";
    this.canvas.setAttribute("role", "img");
    this.card.append(this.canvas);
    this.card.addEventListener("wheel", this.passOn, { passive: true });
    parent.append(this.card);
  }

  /** Values or colours have changed: the chart is drawn anew when it is placed next. */
  redraw(): void {
    this.isCurrent = false;
  }

  place(chart: Chart, { left, top, width, height }: Box, context: ChartContext): void {
    Object.assign(this.card.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    this.canvas.setAttribute("aria-label", chart.alternativeText);
    if (this.isCurrent && this.last === chart) return;
    [this.isCurrent, this.last] = [true, chart];
    Object.assign(this.card.style, { background: context.theme.card, borderColor: context.theme.line });
    const settings = chartSettings(chart, context);
    if (this.drawn) this.drawn.update(settings);
    else this.drawn = new DrawnChart(this.canvas, settings);
  }

  dispose(): void {
    this.drawn?.dispose();
    this.card.remove();
  }

  /** The wheel over a chart scrolls the sheet below it. */
  private readonly passOn = (event: WheelEvent): void => {
    this.geometry.canvas?.dispatchEvent(new WheelEvent(event.type, event));
  };
}
