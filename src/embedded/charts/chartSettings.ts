import type { ChartConfiguration, ChartDataset, ChartOptions } from "chart.js";
import type { Chart, NumberFormatName } from "#workbook/blueprint/blueprint";
import type { CalculatedWorkbook } from "#workbook/blueprint/calculated";
import { formatted, labelsIn, numbersIn } from "#embedded/charts/chartValues";
import type { ChartTheme } from "#embedded/charts/chartTheme";
import { chartPalette } from "#embedded/export/styles";

const font = { family: "Calibri, Carlito, 'Segoe UI', Arial, sans-serif" };

/** What a chart shows besides the chart itself. */
export interface ChartContext {
  readonly calculated: CalculatedWorkbook;
  readonly categoryFormat: NumberFormatName | undefined;
  readonly theme: ChartTheme;
}

/** A chart of the blueprint with the values now shown, as chart.js takes it: the same look as in the .xlsx. */
export function chartSettings(chart: Chart, { calculated, categoryFormat, theme }: ChartContext): ChartConfiguration {
  return {
    type: chart.kind === "stackedColumn" ? "bar" : chart.kind,
    data: { labels: labels(chart, calculated, categoryFormat), datasets: chart.series.map((series) => dataset(chart.kind, series, calculated, theme)) },
    options: {
      responsive: true, maintainAspectRatio: false, animation: false,
      interaction: chart.kind === "doughnut" ? undefined : { mode: "index", intersect: false },
      plugins: {
        title: { display: true, text: chart.title, color: theme.text, font: { ...font, size: 15, weight: "bold" }, padding: { bottom: 10 } },
        legend: { position: "bottom", labels: { color: theme.text, font: { ...font, size: 12 }, boxWidth: 12, boxHeight: 12 } },
        tooltip: { callbacks: { label: labelOf(chart) } },
      },
      ...(chart.kind === "doughnut" ? { cutout: "58%" } : { scales: scales(chart, theme) }),
    },
  };
}

/** Slices of a doughnut are told with their share: colours and sizes alone are hard to read. */
function labels({ kind, categories, series }: Chart, calculated: CalculatedWorkbook, format: NumberFormatName | undefined): string[] {
  const names = labelsIn(categories, calculated, format);
  if (kind !== "doughnut") return names;
  const values = numbersIn(series[0].values, calculated).map((value) => value ?? 0);
  const total = values.reduce((sum, value) => sum + value, 0);
  return names.map((name, index) => (total === 0 ? name : `${name}  ${formatted(values[index] / total, "percent")}`));
}

function dataset(kind: Chart["kind"], { name, values, color }: Chart["series"][number], calculated: CalculatedWorkbook, theme: ChartTheme): ChartDataset {
  const [data, own] = [numbersIn(values, calculated), theme.ink(hex(color))];
  // Pieces of nothing are left out by chart.js itself; a gap in a line stays a gap.
  if (kind === "doughnut") return { label: name, data: data.map((value) => value ?? 0), backgroundColor: sliceColors(hex(color), data.length).map(theme.ink), borderColor: theme.card, borderWidth: 1 };
  if (kind === "line") return { label: name, data, borderColor: own, backgroundColor: own, borderWidth: 3, pointRadius: 0, pointHitRadius: 8 };
  return { label: name, data, backgroundColor: own, categoryPercentage: 0.9, barPercentage: 0.75 };
}

function scales({ kind, axes }: Chart, theme: ChartTheme): ChartOptions["scales"] {
  const stacked = kind === "stackedColumn";
  const title = (text: string | undefined) => ({ display: Boolean(text), text, color: theme.text, font: { ...font, size: 12 } });
  const ticks = { color: theme.text, font: { ...font, size: 11 } };
  return {
    x: { stacked, title: title(axes?.category), ticks: { ...ticks, maxRotation: 60, autoSkipPadding: 8 }, grid: { display: false }, border: { color: theme.line } },
    y: {
      stacked, beginAtZero: true, title: title(axes?.value), grid: { color: theme.line }, border: { display: false },
      ticks: { ...ticks, callback: (value) => formatted(Number(value), axes?.valueFormat ?? "general") },
    },
  };
}

/** What is said about the point under the mouse. */
function labelOf({ kind, axes }: Chart) {
  return ({ dataset, label, raw }: { dataset: { label?: string }; label: string; raw: unknown }): string =>
    kind === "doughnut" ? `${label}: ${formatted(Number(raw), "amount")}` : `${dataset.label ?? ""}: ${formatted(Number(raw), axes?.valueFormat ?? "general")}`;
}

/** The blueprint gives a doughnut one colour; the other slices go through the palette. */
function sliceColors(first: string, count: number): string[] {
  const others = chartPalette.filter((color) => color !== first);
  return Array.from({ length: count }, (_, index) => (index === 0 ? first : others[(index - 1) % others.length]));
}

const hex = (color: string): string => color.replace(/^#/, "").toUpperCase();
