import { hiresBlock, hiresColumns, hireStatus } from "#functions/blocks/hiresBlock";
import type { Matrix } from "#functions/worksheetFunction";
import type { Block, Cell, NumberFormatName, SheetBlueprint } from "#workbook/blueprint/blueprint";
import type { WrittenResults } from "#workbook/assembly/writtenResults";
import { columnLetters, fixedCell } from "#workbook/cells/address";
import { calculation, heading, headingRight, input, styled, text } from "#workbook/cells/cells";
import { header, headerFormats } from "#workbook/cells/header";
import { activeInput } from "#workbook/cells/lookups";
import { hireOffsets as offsets, hiresBlocks } from "#workbook/layout/columns";
import { refusalErrors } from "#workbook/layout/constants";
import { hireStates, hiresCells } from "#workbook/layout/hires";
import { hiresRows as rows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";

const sheet = sheetNames.hires;
const width = hiresColumns.length;
const dateHeadings = ["Starts", "Requisition opens"] as const;
const formats: readonly NumberFormatName[] = ["general", "integer", "integer", "integer", "integer", "general", "integer", "general"];
const live = { row: rows.first, column: hiresBlocks.live };
const firstLive = fixedCell(live.row, live.column);
const liveStatus = fixedCell(live.row, live.column + offsets.status);
/** Without a live block, what was decided takes its place. */
const writtenColumn = (isLive: boolean): number => (isLive ? hiresBlocks.written : hiresBlocks.live);

/** Who is hired when: the function's block, the same as written, and the one that every other sheet uses. */
export function hiresSheet(written: WrittenResults): SheetBlueprint {
  const isLive = written.variant === "live";
  return {
    name: sheet,
    kind: "workings",
    blocks: [
      header("hires", "Hires", isLive ? "Who is hired and when. Only the block on the left feeds other sheets; it takes the live block, or the values as written when the add-in is not there." : "Who is hired and when, as decided on the date below. Change a start month in the blue block and cost follows; levels and phases stay as written."),
      stateBlock(written),
      titlesBlock(isLive),
      usedBlock(isLive),
      ...(isLive ? [liveBlock()] : []),
      writtenBlock(written.hires, isLive),
    ],
    columnWidths: new Map([[1, 27], [2, 10], [6, 20], [8, 13], [9, 12], [10, 14], [11, 3], [12, 21], [17, 17], [19, 22], [20, 3], [21, 21], [26, 17], [28, 22]]),
    defaultColumnWidth: 11,
    rowHeights: new Map([[1, 24], [rows.headings, 42]]),
    frozen: { rows: rows.headings, columns: 1 },
    validations: [],
    conditionalFormats: [
      ...headerFormats(sheet),
      { range: { sheet, row: rows.state, column: 2, rows: 1, columns: 1 }, formula: `=${fixedCell(rows.state, 2)}="${hireStates.refused}"`, style: "bad" },
      { range: { sheet, row: rows.state, column: 2, rows: 1, columns: 1 }, formula: `=${fixedCell(rows.state, 2)}="${hireStates.asWritten}"`, style: "attention" },
      { range: { sheet, row: rows.first, column: 1, rows: rows.count, columns: 10 }, formula: `=LEN($F${rows.first})>0`, style: "attention" },
    ],
    charts: [],
    print: {
      orientation: "landscape", fitToWidth: 1, fitToHeight: 0,
      area: { sheet, row: 1, column: 1, rows: rows.first + Math.max(written.hires.length, 1) + 1, columns: 10 },
      repeatRows: { from: rows.headings, to: rows.headings },
    },
  };
}

const stateBlock = (written: WrittenResults): Block => ({
  id: "hires.state",
  row: rows.state,
  column: 1,
  cells: [
    [text("Hires in use", "labelStrong"), written.variant === "live" ? calculation(stateFormula(), "general", "status") : { value: hireStates.asDecided, style: "status" }],
    [text("What that means"), written.variant === "live" ? calculation(meaningFormula(), "general", "note") : text("A copy without the add-in: hires are values.", "note")],
    [text("Written on"), { value: written.writtenOnSerial, style: "calculation", format: "date" }],
    [text("First month of the plan"), calculation(activeInput('"startMonth"'), "yearMonth")],
  ],
});

/** Refused by the engine, not there, or live: an error of loading must never look like a decision, nor the other way round. */
function stateFormula(): string {
  const accepted = `OR(${liveStatus}="${hireStatus.planned}",${liveStatus}="${hireStatus.nobody}")`;
  const onError = `IF(ISNUMBER(MATCH(ERROR.TYPE(${firstLive}),${refusalErrors},0)),"${hireStates.refused}","${hireStates.asWritten}")`;
  return `IF(ISERROR(${firstLive}),${onError},IF(${accepted},"${hireStates.live}","${hireStates.refused}"))`;
}

function meaningFormula(): string {
  const state = hiresCells.stateOnSheet;
  const reason = `IF(ISERROR(${liveStatus}),"an input of the active scenario is an error",${liveStatus})`;
  const asWritten = "The add-in is not there: hires are those written on the date below.";
  return `IF(${state}="${hireStates.live}","The live block is in use.",IF(${state}="${hireStates.asWritten}","${asWritten}","This scenario cannot be planned: "&${reason}))`;
}

const columnHeadings = hiresColumns.map((name, offset) => (formats[offset] === "integer" ? headingRight(name) : heading(name)));

const titlesBlock = (isLive: boolean): Block => {
  const gap = [null];
  const blocks = isLive ? ["Live: MUSTER.HIRES", "As written: values, refreshed by Update"] : ["As decided: change start months here"];
  const titled = (title: string, columns: number): Cell[] => [text(title, "section"), ...Array.from({ length: columns - 1 }, () => styled("section"))];
  return {
    id: "hires.titles",
    row: rows.titles,
    column: 1,
    cells: [
      [...titled("Used by every other sheet", width + dateHeadings.length), ...blocks.flatMap((title) => [...gap, ...titled(title, width)])],
      [...columnHeadings, ...dateHeadings.map(headingRight), ...blocks.flatMap(() => [...gap, ...columnHeadings])],
    ],
  };
};

const usedBlock = (isLive: boolean): Block => ({
  id: "hires.used",
  row: rows.first,
  column: hiresBlocks.used,
  cells: Array.from({ length: rows.count }, (_, index) => usedRow(rows.first + index, isLive)),
});

function usedRow(row: number, isLive: boolean): Cell[] {
  const from = (block: number, offset: number): string => {
    const cell = `${columnLetters(block + offset)}${row}`;
    return `IF(LEN(${cell})>0,${cell},"")`;
  };
  const taken = (offset: number): string =>
    isLive
      ? `IF(${hiresCells.stateOnSheet}="${hireStates.live}",${from(hiresBlocks.live, offset)},IF(${hiresCells.stateOnSheet}="${hireStates.refused}","",${from(writtenColumn(isLive), offset)}))`
      : from(writtenColumn(isLive), offset);
  const date = (offset: number): Cell => {
    const month = `$${columnLetters(hiresBlocks.used + offset)}${row}`;
    const start = fixedCell(rows.startMonth, 2);
    return calculation(`IF(ISNUMBER(${month}),DATE(YEAR(${start}),MONTH(${start})+${month}-1,1),"")`, "yearMonth");
  };
  return [...formats.map((format, offset) => calculation(taken(offset), format, format === "general" ? "calculationText" : "calculation")), date(offsets.start), date(offsets.requisition)];
}

const liveBlock = (): Block => ({
  id: "hires.live",
  row: live.row,
  column: live.column,
  cells: Array.from({ length: rows.count }, (_, index) =>
    formats.map((format, offset): Cell =>
      index === 0 && offset === 0
        ? { formula: "=MUSTER.HIRES(ML_Keys,ML_Active,ML_Benchmarks)", spill: { rows: rows.count, columns: width }, style: "function" }
        : styled("function", format),
    ),
  ),
});

function writtenBlock(hires: ReturnType<typeof hiresBlock>, isLive: boolean): Block {
  const cellOf = (row: Matrix[number] | undefined, offset: number): Cell => {
    const value = row?.[offset];
    const content = value === undefined || value === "" ? null : value;
    if (!isLive) return input(content, formats[offset]);
    return content === null ? styled("calculation", formats[offset]) : { value: content, style: "calculation", format: formats[offset] };
  };
  return {
    id: "hires.written",
    row: rows.first,
    column: writtenColumn(isLive),
    cells: Array.from({ length: rows.count }, (_, index) => formats.map((_format, offset) => cellOf(hires[index], offset))),
  };
}
