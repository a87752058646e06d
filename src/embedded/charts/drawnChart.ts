import {
  ArcElement, BarController, BarElement, CategoryScale, Chart, type ChartConfiguration, DoughnutController, Legend, LinearScale, LineController, LineElement, PointElement, Title, Tooltip,
} from "chart.js";

Chart.register(ArcElement, BarController, BarElement, CategoryScale, DoughnutController, Legend, LinearScale, LineController, LineElement, PointElement, Title, Tooltip);

/** A chart drawn into a canvas. */
export class DrawnChart {
  private chart: Chart;

  constructor(private readonly canvas: HTMLCanvasElement, settings: ChartConfiguration) {
    this.chart = new Chart(canvas, settings);
  }

  /** Shows other values in place. */
  update(settings: ChartConfiguration): void {
    this.chart.destroy();
    this.chart = new Chart(this.canvas, settings);
  }

  dispose(): void {
    this.chart.destroy();
  }
}
