import type { Cell as StoredCell, ColumnDef, ConditionalRule, WriteSheet } from "hucre";
import type { CellRange, ConditionalFormat, NumberFormatName, SheetBlueprint, WorkbookBlueprint } from "#workbook/blueprint/blueprint";
import { storedChart } from "#embedded/export/charts";
import { headerFooter, pageSetup } from "#embedded/export/printSetup";
import { localReference } from "#embedded/export/references";
import { placedCells } from "#embedded/export/sheetGrid";
import { storedFormula } from "#embedded/export/storedFormula";
import { conditionalStyle, tabColors } from "#embedded/export/styles";
import { storedValidation } from "#embedded/export/validations";

/** One sheet as the writer takes it; what the writer cannot do follows in the package. */
export function storedSheet(sheet: SheetBlueprint, blueprint: WorkbookBlueprint, cells: Map<string, Partial<StoredCell>>): WriteSheet {
  const { rows, columns } = sheet.frozen;
  return {
    name: sheet.name,
    cells,
    columns: storedColumns(sheet),
    rowDefs: new Map([...sheet.rowHeights].map(([row, height]) => [row - 1, { height }])),
    freezePane: rows > 0 || columns > 0 ? sheet.frozen : undefined,
    view: { showGridLines: false, zoomScale: sheet.kind === "presentation" ? 100 : 90, tabColor: { rgb: tabColors[sheet.kind] } },
    dataValidations: sheet.validations.map(storedValidation),
    conditionalRules: sheet.conditionalFormats.map(storedCondition),
    charts: sheet.charts.map((chart) => storedChart(chart, formatAt(chart.categories, blueprint))),
    pageSetup: pageSetup(sheet),
    headerFooter: headerFooter(blueprint.properties),
  };
}

function storedColumns({ columnWidths }: SheetBlueprint): ColumnDef[] {
  const last = Math.max(0, ...columnWidths.keys());
  return Array.from({ length: last }, (_, index) => ({ width: columnWidths.get(index + 1) }));
}

function storedCondition({ range, formula, style }: ConditionalFormat, index: number): ConditionalRule {
  return { type: "expression", priority: index + 1, range: localReference(range), formula: storedFormula(formula), style: conditionalStyle(style) };
}

/** Number format of a range's first cell. */
export function formatAt({ sheet, row, column }: CellRange, { sheets }: WorkbookBlueprint): NumberFormatName | undefined {
  const home = sheets.find(({ name }) => name === sheet);
  return home && placedCells(home).find((placed) => placed.row === row && placed.column === column)?.cell.format;
}
