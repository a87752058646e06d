import type { ChartSeries, SheetChart } from "hucre";
import type { Chart, NumberFormatName } from "#workbook/blueprint/blueprint";
import { axisFormatCodes } from "#embedded/export/numberFormats";
import { absoluteReference } from "#embedded/export/references";
import { chartColors, chartPalette } from "#embedded/export/styles";

/** A chart as the writer takes it. `categoryFormat` is the number format of the first category's cell. */
export function storedChart(chart: Chart, categoryFormat: NumberFormatName | undefined): SheetChart {
  const { row, column, rows, columns } = chart.anchor;
  return {
    title: chart.title,
    titleFontSize: 12,
    titleBold: true,
    titleColor: chartColors.text,
    altText: chart.alternativeText,
    anchor: { from: { row: row - 1, col: column - 1 }, to: { row: row - 1 + rows, col: column - 1 + columns } },
    series: chart.series.map((series) => storedSeries(chart, series)),
    legend: chart.kind === "doughnut" ? "right" : "bottom",
    legendFontSize: 9,
    legendFontColor: chartColors.text,
    chartSpaceFillColor: "FFFFFF",
    chartSpaceBorderColor: chartColors.gridline,
    ...kindOptions(chart, categoryFormat),
  };
}

function kindOptions(chart: Chart, categoryFormat: NumberFormatName | undefined): Pick<SheetChart, "type"> & Partial<SheetChart> {
  if (chart.kind === "doughnut") return { type: "doughnut", holeSize: 58, varyColors: true, dataLabels: doughnutLabels };
  const axes = storedAxes(chart, categoryFormat);
  return chart.kind === "line" ? { type: "line", axes, showLineMarkers: false } : { type: "column", barGrouping: "stacked", gapWidth: 55, overlap: 100, axes };
}

const doughnutLabels = { showPercent: true, fontSize: 9, bold: true, fontColor: "FFFFFF", numberFormat: { formatCode: "0%", sourceLinked: false } } as const;
const axisText = { axisTitleFontSize: 9, axisTitleColor: chartColors.text, labelFontSize: 9, labelColor: chartColors.text, majorTickMark: "none", tickLblPos: "low" } as const;

/** The category axis keeps every category as it stands in its cell: Excel would otherwise make a calendar of months. */
function storedAxes({ axes }: Chart, categoryFormat: NumberFormatName | undefined): SheetChart["axes"] {
  return {
    x: { ...axisText, title: axes?.category, auto: false, numberFormat: axisFormat(categoryFormat) },
    y: { ...axisText, title: axes?.value, axisTitleRotation: -90, gridlines: { major: true }, numberFormat: axisFormat(axes?.valueFormat) },
  };
}

function axisFormat(format: NumberFormatName = "general"): { formatCode: string; sourceLinked: false } {
  return { formatCode: axisFormatCodes[format], sourceLinked: false };
}

function storedSeries(chart: Chart, { name, values, color }: Chart["series"][number]): ChartSeries {
  const series: ChartSeries = { name, values: absoluteReference(values), categories: absoluteReference(chart.categories), color: hex(color) };
  if (chart.kind === "line") return { ...series, stroke: { width: 2.25, cap: "rnd" }, marker: { symbol: "none" }, smooth: false };
  if (chart.kind === "stackedColumn") return { ...series, invertIfNegative: false };
  return { ...series, dataPoints: sliceColors(hex(color), values.rows * values.columns).map((fillColor, idx) => ({ idx, fillColor, borderColor: "FFFFFF", borderWidth: 1 })) };
}

/** The blueprint gives a doughnut one colour; the other slices go through the palette. */
function sliceColors(first: string, count: number): string[] {
  const others = chartPalette.filter((color) => color !== first);
  return Array.from({ length: count }, (_, index) => (index === 0 ? first : others[(index - 1) % others.length]));
}

const hex = (color: string): string => color.replace(/^#/, "").toUpperCase();
