import { benchmarkField, benchmarkKeys, type BenchmarkInput } from "#engine/benchmarks/benchmarkSchema";
import type { Block, Cell, SheetBlueprint, Validation } from "#workbook/blueprint/blueprint";
import { calculation, heading, headingRight, input, text } from "#workbook/cells/cells";
import { header, headerFormats } from "#workbook/cells/header";
import { inputFormat } from "#workbook/cells/inputFormat";
import { columnLetters } from "#workbook/cells/address";
import { sourceColumns as columns } from "#workbook/layout/columns";
import { constants } from "#workbook/layout/constants";
import { choiceLists } from "#workbook/layout/lists";
import { sourceRows as rows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";
import { inputCellValue } from "#workbook/scenarios/inputCellValue";
import { allowedText } from "#wording/allowedText";
import { sourceText } from "#wording/sourceText";

const sheet = sheetNames.sources;

/** Every benchmark with its source; beside them lists, constants and the register of blocks. */
export function sourcesSheet(benchmarks: BenchmarkInput): SheetBlueprint {
  return {
    name: sheet,
    kind: "inputs",
    blocks: [
      header("sources", "Sources", "Every figure behind the plan, with where it comes from and how far it can be trusted. Blue values are yours to change."),
      titlesBlock(),
      benchmarksBlock(benchmarks),
      changedBlock(),
      listsBlock(),
      constantsBlock(),
    ],
    columnWidths: new Map([[1, 22], [2, 31], [3, 11], [4, 12], [5, 46], [6, 32], [7, 11], [8, 10], [9, 48], [10, 24], [11, 12], [12, 3], [22, 3], [23, 22], [24, 12], [25, 46], [26, 3], [27, 26], [28, 34], [29, 12], [30, 20]]),
    defaultColumnWidth: 14,
    rowHeights: new Map([[1, 24], [rows.headings, 30]]),
    frozen: { rows: rows.headings, columns: columns.value },
    validations: benchmarkValidations(),
    conditionalFormats: [
      ...headerFormats(sheet),
      { range: { sheet, row: rows.first, column: columns.value, rows: rows.count, columns: 1 }, formula: `=$${columnLetters(columns.changed)}${rows.first}=1`, style: "attention" },
    ],
    charts: [],
    print: {
      orientation: "landscape", fitToWidth: 1, fitToHeight: 0,
      area: { sheet, row: 1, column: 1, rows: rows.first + rows.count - 1, columns: columns.grade },
      repeatRows: { from: rows.headings, to: rows.headings },
    },
  };
}

const numericHeads = new Set(["Value", "Default", "Changed (1/0)"]);

const titlesBlock = (): Block => {
  const gap = (from: number, to: number): null[] => Array.from({ length: to - from }, () => null);
  const benchmarkHeads = ["Section", "Key", "Value", "Unit", "Benchmark", "Allowed", "Default", "Changed (1/0)", "Source", "As of", "Grade"].map((name) => (numericHeads.has(name) ? headingRight(name) : heading(name)));
  const listHeads = choiceLists.map(({ key }) => heading(key));
  const listsEnd = columns.lists + listHeads.length;
  return {
    id: "sources.titles",
    row: rows.titles,
    column: 1,
    cells: [
      [text("Benchmarks", "section"), ...gap(2, columns.lists), text("Lists of choices", "section"), ...gap(columns.lists + 1, columns.constants), text("Constants", "section"), null, null],
      [...benchmarkHeads, ...gap(columns.grade + 1, columns.lists), ...listHeads, ...gap(listsEnd, columns.constants), ...["Constant", "Value", "What it is"].map(heading)],
    ],
  };
};

const benchmarksBlock = (benchmarks: BenchmarkInput): Block => ({
  id: "sources.benchmarks",
  row: rows.first,
  column: 1,
  cells: benchmarkKeys.map((key): Cell[] => {
    const field = benchmarkField(key);
    const format = inputFormat(field);
    return [
      text(field.section, "note"),
      text(key, "note"),
      input(inputCellValue(benchmarks[key] ?? field.initial, field), format),
      text(field.unit, "note"),
      text(field.label),
      text(allowedText(field.allowed), "note"),
      { value: Number(field.initial), style: "calculationRight", format },
    ];
  }),
});

const changedBlock = (): Block => {
  const [value, initial] = [columnLetters(columns.value), columnLetters(columns.initial)];
  return {
    id: "sources.changed",
    row: rows.first,
    column: columns.changed,
    cells: benchmarkKeys.map((key, index) => {
      const { source, grade } = benchmarkField(key);
      const row = rows.first + index;
      return [calculation(`IF(${value}${row}=${initial}${row},0,1)`, "amount", "note"), text(sourceText(source), "note"), text(source.asOf, "note"), text(grade, "note")];
    }),
  };
};

function listsBlock(): Block {
  const longest = Math.max(...choiceLists.map(({ options }) => options.length));
  return {
    id: "sources.lists",
    row: rows.first,
    column: columns.lists,
    cells: Array.from({ length: longest }, (_, row) => choiceLists.map(({ options }) => (options[row] === undefined ? null : text(options[row])))),
  };
}

const constantsBlock = (): Block => ({
  id: "sources.constants",
  row: rows.first,
  column: columns.constants,
  cells: constants.map(({ key, value, note }) => [text(key), { value, style: "calculation" }, text(note, "note")]),
});

const benchmarkValidations = (): Validation[] =>
  benchmarkKeys.flatMap((key, index) => {
    const { allowed, label, help } = benchmarkField(key);
    if (allowed.kind !== "whole" && allowed.kind !== "number") return [];
    const title = label.slice(0, 32);
    return [{
      range: { sheet, row: rows.first + index, column: columns.value, rows: 1, columns: 1 },
      rule: { kind: allowed.kind === "whole" ? "whole" : "decimal", minimum: allowed.minimum, maximum: allowed.maximum },
      prompt: { title, message: help.slice(0, 255) },
      error: { title, message: `Allowed is ${allowedText(allowed)}.` },
    }];
  });
