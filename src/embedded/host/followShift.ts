import type { CellRange, Chart, SheetBlueprint } from "#workbook/blueprint/blueprint";
import { shiftedFormula } from "#embedded/host/shiftedFormula";
import { shiftedRange, shiftedSpan, type Shift } from "#embedded/host/shiftedRange";

/** What is attached to a sheet (not its cells), after rows or columns of it or of another sheet have moved. */
export function followShift(sheet: SheetBlueprint, shift: Shift): SheetBlueprint {
  const own = shift.sheet === sheet.name;
  return {
    ...sheet,
    ...(own && { frozen: shiftedFreeze(sheet.frozen, shift), print: shiftedPrint(sheet.print, shift) }),
    validations: sheet.validations.flatMap((validation) => onRange(validation, shift, ({ rule }) => ({ rule: shiftedRule(rule, sheet.name, shift) }))),
    conditionalFormats: sheet.conditionalFormats.flatMap((format) => onRange(format, shift, ({ formula }) => ({ formula: shiftedFormula(formula, sheet.name, shift) }))),
    charts: sheet.charts.flatMap((chart) => shiftedChart(chart, shift) ?? []),
  };
}

function onRange<T extends { readonly range: CellRange }>(item: T, shift: Shift, more: (item: T) => Partial<T>): T[] {
  const range = shiftedRange(item.range, shift);
  return range ? [{ ...item, ...more(item), range }] : [];
}

function shiftedRule(rule: SheetBlueprint["validations"][number]["rule"], sheet: string, shift: Shift): typeof rule {
  if (rule.kind === "list") return { ...rule, source: shiftedRange(rule.source, shift) ?? rule.source };
  return rule.kind === "formula" ? { ...rule, formula: shiftedFormula(rule.formula, sheet, shift) } : rule;
}

/** A chart goes with its anchor, and stays without the series whose cells are gone. */
function shiftedChart(chart: Chart, shift: Shift): Chart | undefined {
  const [anchor, categories] = [shiftedRange(chart.anchor, shift), shiftedRange(chart.categories, shift)];
  const series = chart.series.flatMap((each) => {
    const values = shiftedRange(each.values, shift);
    return values ? [{ ...each, values }] : [];
  });
  return anchor && categories ? { ...chart, anchor, categories, series } : undefined;
}

function shiftedFreeze({ rows, columns }: SheetBlueprint["frozen"], shift: Shift): SheetBlueprint["frozen"] {
  const lengthOf = (length: number): number => (shift.at <= length ? shiftedSpan({ start: 0, length: length + 1 }, shift).length - 1 : length);
  return shift.axis === "row" ? { rows: lengthOf(rows), columns } : { rows, columns: lengthOf(columns) };
}

function shiftedPrint(print: SheetBlueprint["print"], shift: Shift): SheetBlueprint["print"] {
  const area = shiftedRange(print.area, shift) ?? print.area;
  const lines = (repeated: { from: number; to: number } | undefined): typeof repeated => {
    if (!repeated) return undefined;
    const { start, length } = shiftedSpan({ start: repeated.from, length: repeated.to - repeated.from + 1 }, shift);
    return length > 0 ? { from: start, to: start + length - 1 } : undefined;
  };
  return shift.axis === "row" ? { ...print, area, repeatRows: lines(print.repeatRows) } : { ...print, area, repeatColumns: lines(print.repeatColumns) };
}
