import type { CellRange, SheetBlueprint } from "#workbook/blueprint/blueprint";

/** A sheet whose ranges name another sheet by its new name. */
export function renamedSheet(sheet: SheetBlueprint, before: string, after: string): SheetBlueprint {
  const renamed = (range: CellRange): CellRange => (range.sheet === before ? { ...range, sheet: after } : range);
  return {
    ...sheet,
    name: sheet.name === before ? after : sheet.name,
    validations: sheet.validations.map((each) => ({
      ...each, range: renamed(each.range), rule: each.rule.kind === "list" ? { ...each.rule, source: renamed(each.rule.source) } : each.rule,
    })),
    conditionalFormats: sheet.conditionalFormats.map((each) => ({ ...each, range: renamed(each.range) })),
    charts: sheet.charts.map((chart) => ({
      ...chart, anchor: renamed(chart.anchor), categories: renamed(chart.categories), series: chart.series.map((each) => ({ ...each, values: renamed(each.values) })),
    })),
    print: { ...sheet.print, area: renamed(sheet.print.area) },
  };
}
