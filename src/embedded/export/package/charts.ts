import type { WorkbookBlueprint } from "#workbook/blueprint/blueprint";
import type { CalculatedWorkbook } from "#workbook/blueprint/calculated";
import { axisFormatCodes } from "#embedded/export/numberFormats";
import { formatAt } from "#embedded/export/storedSheet";
import { fillChartCaches } from "#embedded/export/package/chartCaches";
import { quietLines } from "#embedded/export/package/chartLines";
import type { Parts } from "#embedded/export/package/parts";

/** Finishes the charts, which the writer numbers through the whole workbook. */
export function finishCharts(parts: Parts, blueprint: WorkbookBlueprint, calculated: CalculatedWorkbook): void {
  blueprint.sheets.flatMap(({ charts }) => charts).forEach((chart, index) => {
    const path = `xl/charts/chart${index + 1}.xml`;
    fillChartCaches(parts, path, chart, calculated, axisFormatCodes[formatAt(chart.categories, blueprint) ?? "general"]);
    if (chart.kind !== "doughnut") quietLines(parts, path);
  });
}
