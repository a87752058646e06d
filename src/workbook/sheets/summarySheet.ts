import { findingsColumns } from "#functions/blocks/findingsBlock";
import { staffingColumns } from "#functions/blocks/staffingBlock";
import { engineVersion } from "#engine/engineVersion";
import { roles } from "#engine/roles";
import type { Block, Cell, SheetBlueprint } from "#workbook/blueprint/blueprint";
import type { WrittenResults } from "#workbook/assembly/writtenResults";
import { columnLetters, sheetPrefix } from "#workbook/cells/address";
import { calculation, heading, headingRight, styled, text } from "#workbook/cells/cells";
import { header, headerFormats } from "#workbook/cells/header";
import { hireStates, hiresCells } from "#workbook/layout/hires";
import { headcountRows, summaryRows as rows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";
import { summaryFigures } from "#workbook/layout/summary";
import { summaryCharts } from "#workbook/sheets/summaryCharts";

const sheet = sheetNames.summary;
const staffingColumn = 5;
const lastColumn = staffingColumn + staffingColumns.length - 1;
const linesOnPage = 12;

/** Cell of the engine's version, below the key figures. */
export const versionCell = { sheet, row: rows.figures + summaryFigures.length + 1, column: 2, rows: 1, columns: 1 } as const;

/** One page for the decision: is the workbook sound, what it costs, who is there when, and what to know about it. */
export function summarySheet(written: WrittenResults, horizonMonths: number): SheetBlueprint {
  const isLive = written.variant === "live";
  return {
    name: sheet,
    kind: "presentation",
    blocks: [
      header("summary", "ML team and budget", "Key figures, team and findings of the active scenario."),
      statusBlock(isLive),
      figuresBlock(isLive),
      staffingTitles(),
      isLive ? staffingLive() : staffingReferences(),
      { id: "summary.chartsTitle", row: rows.chartsTitle, column: 1, cells: [[text("Team and cost over time", "section"), ...Array.from({ length: lastColumn - 1 }, () => styled("section"))]] },
      ...findingsBlocks(written, isLive),
    ],
    columnWidths: new Map([[1, 32], [2, 15], [3, 58], [4, 40], [5, 30], [6, 10], [7, 10], [8, 12]]),
    defaultColumnWidth: 10,
    rowHeights: new Map([[1, 24], ...Array.from({ length: rows.findingsCount }, (_, index): [number, number] => [rows.findings + index, 42])]),
    frozen: { rows: rows.status, columns: 0 },
    validations: [],
    conditionalFormats: [
      ...headerFormats(sheet),
      { range: { sheet, row: rows.status, column: 1, rows: 1, columns: 1 }, formula: `=${hiresCells.state}="${hireStates.refused}"`, style: "bad" },
      { range: { sheet, row: rows.status, column: 1, rows: 1, columns: 1 }, formula: `=${hiresCells.state}="${hireStates.asWritten}"`, style: "attention" },
      ...(["bad", "attention"] as const).map((style, index) => ({
        range: { sheet, row: rows.findings, column: 1, rows: rows.findingsCount, columns: 2 },
        formula: `=$B${rows.findings}="${["stop", "warning"][index]}"`,
        style,
      })),
    ],
    charts: summaryCharts(horizonMonths),
    print: {
      orientation: "landscape", fitToWidth: 1, fitToHeight: 0,
      area: { sheet, row: 1, column: 1, rows: rows.findings - 1 + Math.max(linesOnPage, written.findings.length), columns: lastColumn },
    },
  };
}

const statusBlock = (isLive: boolean): Block => ({
  id: "summary.status",
  row: rows.status,
  column: 1,
  cells: [[calculation(isLive ? liveStatus() : handOverStatus(), "general", "status")]],
});

const writtenOn = `TEXT(${hiresCells.writtenOn},"yyyy-mm-dd")`;

function liveStatus(): string {
  const version = "ML_EngineVersion";
  const asWritten = `"The Muster add-in is not there: hires and phases are those written on "&${writtenOn}&". Everything else recalculates. Load the add-in and choose Repair functions."`;
  const otherVersion = `"Live with Muster "&${version}&", written with ${engineVersion}: choose Update plan."`;
  return `IF(${hiresCells.state}="${hireStates.asWritten}",${asWritten},IF(${hiresCells.state}="${hireStates.refused}",${hiresCells.meaning},IF(ISERROR(${version}),"Live.",IF(${version}="${engineVersion}","Live with Muster "&${version}&".",${otherVersion}))))`;
}

const handOverStatus = (): string =>
  `"Hand-over copy of "&${writtenOn}&": works without the add-in. Hires and phases are values, everything else recalculates: change a start month on ML Hires or a salary on ML Scenarios."`;

const figuresBlock = (isLive: boolean): Block => ({
  id: "summary.figures",
  row: rows.figuresHeadings,
  column: 1,
  cells: [
    [heading("Key figure"), headingRight("Value"), heading("What it says")],
    ...summaryFigures.map(({ label, formula, format, note }, index): Cell[] =>
      index === 0
        ? [text(label, "labelStrong"), calculation(formula, format, "result"), text(note, "note")]
        : [text(label), calculation(formula, format), text(note, "note")],
    ),
    [{ style: "label" }, { style: "label" }, { style: "label" }],
    [text("Engine version", "note"), versionContent(isLive), text(isLive ? "Of the add-in that calculates the green blocks." : "Of the add-in that wrote this copy.", "note")],
  ],
});

const versionContent = (isLive: boolean): Cell =>
  isLive ? { formula: "=MUSTER.VERSION()", spill: { rows: 1, columns: 1 }, style: "function" } : { value: engineVersion, style: "note" };

const staffingTitles = (): Block => {
  const [role, ...columns] = staffingColumns;
  return { id: "summary.staffingTitles", row: rows.figuresHeadings, column: staffingColumn, cells: [[heading(role), ...columns.map(headingRight)]] };
};

const staffingRows = roles.length + 2;
const staffingFormat = (row: number): "integer" | "decimal" => (row === staffingRows - 1 ? "decimal" : "integer");

const staffingLive = (): Block => ({
  id: "summary.staffing",
  row: rows.figures,
  column: staffingColumn,
  cells: Array.from({ length: staffingRows }, (_, row) =>
    staffingColumns.map((_column, column): Cell =>
      row === 0 && column === 0
        ? { formula: "=MUSTER.STAFFING(ML_Keys,ML_Active,ML_Benchmarks)", spill: { rows: staffingRows, columns: staffingColumns.length }, style: "function" }
        : styled("function", column === 0 ? "general" : staffingFormat(row)),
    ),
  ),
});

const staffingReferences = (): Block => ({
  id: "summary.staffing",
  row: rows.figures,
  column: staffingColumn,
  cells: Array.from({ length: staffingRows }, (_, row) =>
    staffingColumns.map((_column, column) => calculation(`${sheetPrefix(sheetNames.headcount)}${columnLetters(column + 1)}${headcountRows.staffing + row}`, column === 0 ? "general" : staffingFormat(row))),
  ),
});

function findingsBlocks({ findings, writtenOnSerial }: WrittenResults, isLive: boolean): Block[] {
  const title = isLive ? text("Findings", "section") : text("Findings, as written on", "section");
  const date: Cell = isLive ? styled("section") : { value: writtenOnSerial, style: "section", format: "date" };
  const cellOf = (row: number, column: number): Cell => {
    if (!isLive) return { value: String(findings[row]?.[column] ?? ""), style: "wrapped" };
    const isAnchor = row === 0 && column === 0;
    return isAnchor ? { formula: "=MUSTER.FINDINGS(ML_Keys,ML_Active,ML_Benchmarks)", spill: { rows: rows.findingsCount, columns: findingsColumns.length }, style: "wrapped" } : styled("wrapped");
  };
  return [
    { id: "summary.findingsTitles", row: rows.findingsTitle, column: 1, cells: [[title, date, styled("section"), styled("section"), styled("section")], findingsColumns.map(heading)] },
    { id: "summary.findings", row: rows.findings, column: 1, cells: Array.from({ length: rows.findingsCount }, (_, row) => findingsColumns.map((_column, column) => cellOf(row, column))) },
  ];
}
