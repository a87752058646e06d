import type { CellRange, Chart } from "#workbook/blueprint/blueprint";
import type { CalculatedCell, CalculatedWorkbook } from "#workbook/blueprint/calculated";
import { isCellError } from "#embedded/export/storedError";
import { calculatedAt } from "#embedded/export/sheetGrid";
import { absoluteReference } from "#embedded/export/references";
import { changePart, escapeXml, type Parts } from "#embedded/export/package/parts";

/**
 * Puts the values a chart shows into the chart, so that previews and protected view draw it too,
 * and says whether its categories are numbers (months) or texts; the writer calls all of them texts.
 */
export function fillChartCaches(parts: Parts, chartPath: string, chart: Chart, calculated: CalculatedWorkbook, categoryFormat: string): void {
  const categories = source(chart.categories, cellsOf(chart.categories, calculated), categoryFormat);
  changePart(parts, chartPath, (xml) => {
    const withCategories = replaceEach(xml, /<c:cat>.*?<\/c:cat>/g, chart.series.map(() => `<c:cat>${categories}</c:cat>`));
    return replaceEach(withCategories, /<c:val>.*?<\/c:val>/g, chart.series.map(({ values }) => `<c:val>${numbers(values, cellsOf(values, calculated), "General")}</c:val>`));
  });
}

function cellsOf({ sheet, row, column, rows, columns }: CellRange, calculated: CalculatedWorkbook): CalculatedCell[] {
  return Array.from({ length: rows * columns }, (_, index) => calculatedAt(calculated, sheet, row + Math.floor(index / columns), column + (index % columns)));
}

function source(range: CellRange, cells: readonly CalculatedCell[], format: string): string {
  const isNumeric = cells.every((cell) => cell === null || typeof cell === "number") && cells.some((cell) => cell !== null);
  return isNumeric ? numbers(range, cells, format) : texts(range, cells);
}

function numbers(range: CellRange, cells: readonly CalculatedCell[], format: string): string {
  const points = cells.map((cell, index) => (typeof cell === "number" ? point(index, String(cell)) : "")).join("");
  return `<c:numRef><c:f>${escapeXml(absoluteReference(range))}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode><c:ptCount val="${cells.length}"/>${points}</c:numCache></c:numRef>`;
}

function texts(range: CellRange, cells: readonly CalculatedCell[]): string {
  const points = cells.map((cell, index) => (cell === null || isCellError(cell) ? "" : point(index, escapeXml(String(cell))))).join("");
  return `<c:strRef><c:f>${escapeXml(absoluteReference(range))}</c:f><c:strCache><c:ptCount val="${cells.length}"/>${points}</c:strCache></c:strRef>`;
}

const point = (index: number, value: string): string => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`;

function replaceEach(xml: string, pattern: RegExp, replacements: readonly string[]): string {
  let found = 0;
  const changed = xml.replace(pattern, () => replacements[found++] ?? "");
  if (found !== replacements.length) throw new Error(`Expected ${replacements.length} times in the written chart, found ${found} times: ${pattern.source}`);
  return changed;
}
