import { scenarioField, scenarioKeys, type ScenarioKey } from "#engine/scenario/scenarioSchema";
import type { Block, Cell, ConditionalFormat, SheetBlueprint } from "#workbook/blueprint/blueprint";
import type { WorkbookInput } from "#workbook/assembly/workbookInput";
import { activeScenarioCell } from "#workbook/assembly/inputNames";
import { columnLetters, fixedCell, fixedRange } from "#workbook/cells/address";
import { calculation, heading, headingRight, input, text } from "#workbook/cells/cells";
import { header, headerFormats } from "#workbook/cells/header";
import { inputFormat } from "#workbook/cells/inputFormat";
import { scenarioColumns as columns } from "#workbook/layout/columns";
import { scenarioRows as rows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";
import { inputCellValue } from "#workbook/scenarios/inputCellValue";
import { scenarioValidations } from "#workbook/sheets/scenarioValidations";
import { allowedText } from "#wording/allowedText";
import { sourceText } from "#wording/sourceText";

const sheet = sheetNames.scenarios;
const scenarioNumbers = Array.from({ length: columns.scenarios }, (_, index) => index + 1);
const lastRow = rows.first + rows.count - 1;
const keyNamed = (cell: string): string => `MATCH(${cell},${fixedRange({ sheet, row: rows.first, column: columns.key, rows: rows.count, columns: 1 })},0)`;

/** Every input of every scenario, and beside them what each scenario and the active one come to. */
export function scenariosSheet({ scenarios, activeScenario }: WorkbookInput): SheetBlueprint {
  return {
    name: sheet,
    kind: "inputs",
    blocks: [
      header("scenarios", "Scenarios", "Blue cells are yours to change. Base holds every value; elsewhere blank inherits from Base, none means no value."),
      activeBlock(activeScenario),
      namesBlock(),
      headingsBlock(),
      inputsBlock(scenarios),
      effectiveBlock(),
    ],
    columnWidths: new Map([[1, 22], [2, 27], [3, 31], [4, 19], [10, 44], [11, 12], [12, 58], [13, 12]]),
    defaultColumnWidth: 14,
    rowHeights: new Map([[1, 24], [rows.headings, 30]]),
    frozen: { rows: rows.headings, columns: columns.label },
    validations: scenarioValidations(),
    conditionalFormats: [...headerFormats(sheet), ...ownValueFormats()],
    charts: [],
    print: {
      orientation: "landscape", fitToWidth: 1, fitToHeight: 0,
      area: { sheet, row: 1, column: 1, rows: lastRow, columns: columns.grade },
      repeatRows: { from: rows.headings, to: rows.headings },
    },
  };
}

const activeBlock = (activeScenario: number): Block => ({
  id: "scenarios.active",
  row: rows.active,
  column: 1,
  cells: [[
    text("Active scenario (1–5)", "labelStrong"),
    input(activeScenario, "integer"),
    calculation(`INDEX(${fixedRange({ sheet, row: rows.names, column: columns.effective, rows: 1, columns: columns.scenarios })},1,ML_ActiveScenario)`, "general", "status"),
  ]],
});

/** Names stand above the table and are read from the inputs, so that rows of the table may be sorted. */
function namesBlock(): Block {
  const own = scenarioNumbers.map((_, index) => columnLetters(columns.base + index));
  const valuesOf = (column: string): string => `${column}$${rows.first}:${column}$${lastRow}`;
  const initial = fixedRange({ sheet, row: rows.first, column: columns.initial, rows: rows.count, columns: 1 });
  const key = keyNamed('"name"');
  return {
    id: "scenarios.names",
    row: rows.numbers,
    column: columns.effective,
    cells: [
      scenarioNumbers.map((number) => ({ value: number, style: "note" as const })),
      own.map((column, index) => {
        const name = `INDEX(${valuesOf(column)},${key})`;
        const number = `${columnLetters(columns.effective + index)}$${rows.numbers}`;
        return calculation(`IF(LEN(${name})>0,${name},IF(${number}=1,INDEX(${initial},${key}),""))`, "general", "calculationRight");
      }),
    ],
  };
}

const titleOf = (number: number): string => (number === 1 ? "Base" : `Scenario ${number}`);

const headingsBlock = (): Block => ({
  id: "scenarios.headings",
  row: rows.headings,
  column: 1,
  cells: [[
    ...["Section", "Key", "Input", "Unit"].map(heading),
    ...scenarioNumbers.map((number) => headingRight(titleOf(number))),
    heading("Allowed"),
    headingRight("Default"),
    ...["Source", "Grade"].map(heading),
    ...scenarioNumbers.map((number) => headingRight(`${titleOf(number)}, in use`)),
    headingRight("Active scenario"),
    headingRight("Differs in row"),
  ]],
});

const inputsBlock = (scenarios: WorkbookInput["scenarios"]): Block => ({
  id: "scenarios.inputs",
  row: rows.first,
  column: 1,
  cells: scenarioKeys.map((key) => inputRow(key, scenarios)),
});

function inputRow(key: ScenarioKey, scenarios: WorkbookInput["scenarios"]): Cell[] {
  const field = scenarioField(key);
  const format = inputFormat(field);
  const initial = inputCellValue(field.initial, field);
  return [
    text(field.section, "note"),
    text(key, "note"),
    text(field.label),
    text(field.unit, "note"),
    ...scenarioNumbers.map((_, index) => input(ownValue(key, scenarios, index), format)),
    text(allowedText(field.allowed) + (field.optional ? ", or blank" : ""), "note"),
    initial === null ? { style: "calculationRight" } : { value: initial, style: "calculationRight", format },
    text(sourceText(field.source), "note"),
    text(field.grade, "note"),
  ];
}

function ownValue(key: ScenarioKey, scenarios: WorkbookInput["scenarios"], index: number) {
  const field = scenarioField(key);
  const scenario = scenarios[index];
  if (!scenario) return null;
  if (index === 0) return inputCellValue(scenario[key] ?? field.initial, field);
  if (key === "name") return inputCellValue(scenario.name ?? `Scenario ${index + 1}`, field);
  return scenario[key] === null ? "none" : inputCellValue(scenario[key], field);
}

/** Own value, else Base, else default; and the active scenario's, which is #N/A where there is no such scenario. */
const effectiveBlock = (): Block => ({
  id: "scenarios.effective",
  row: rows.first,
  column: columns.effective,
  cells: scenarioKeys.map((key, index) => {
    const [row, format] = [rows.first + index, inputFormat(scenarioField(key))];
    return [...scenarioNumbers.map((_, scenario) => effectiveCell(row, scenario, format)), activeCell(row, format), differsCell(row)];
  }),
});

function effectiveCell(row: number, scenario: number, format: Cell["format"]): Cell {
  const name = `${columnLetters(columns.effective + scenario)}$${rows.names}`;
  const own = `${columnLetters(columns.base + scenario)}${row}`;
  const [base, initial] = [`$${columnLetters(columns.base)}${row}`, `$${columnLetters(columns.initial)}${row}`];
  return calculation(`IF(LEN(${name})=0,"",IF(LEN(${own})>0,${own},IF(LEN(${base})>0,${base},IF(LEN(${initial})>0,${initial},""))))`, format, "calculationRight");
}

function activeCell(row: number, format: Cell["format"]): Cell {
  const across = (line: number): string => `${fixedCell(line, columns.effective)}:${fixedCell(line, columns.effective + columns.scenarios - 1)}`;
  const values = `$${columnLetters(columns.effective)}${row}:$${columnLetters(columns.effective + columns.scenarios - 1)}${row}`;
  return calculation(`IF(LEN(INDEX(${across(rows.names)},1,ML_ActiveScenario))=0,NA(),INDEX(${values},1,ML_ActiveScenario))`, format, "calculationRight");
}

/** The row's number where a scenario differs from Base, else blank; ML Compare lists these rows. The name always differs. */
function differsCell(row: number): Cell {
  const others = (line: string): string => `$${columnLetters(columns.effective + 1)}${line}:$${columnLetters(columns.active - 1)}${line}`;
  const base = `$${columnLetters(columns.effective)}${row}`;
  return calculation(`IF($B${row}="name","",IF(SUMPRODUCT((LEN(${others(`$${rows.names}`)})>0)*(${others(String(row))}<>${base}))>0,ROW(),""))`, "integer", "note");
}

/** Inputs that differ from Base stand out; the column of the active scenario is marked. */
function ownValueFormats(): ConditionalFormat[] {
  const firstOwn = columnLetters(columns.base + 1);
  const own = { sheet, row: rows.first, column: columns.base + 1, rows: rows.count, columns: columns.scenarios - 1 };
  const heads = { sheet, row: rows.headings, column: columns.base, rows: 1, columns: columns.scenarios };
  return [
    { range: own, formula: `=AND(LEN(${firstOwn}${rows.first})>0,${firstOwn}${rows.first}<>$${columnLetters(columns.base)}${rows.first})`, style: "attention" },
    { range: heads, formula: `=COLUMN(${columnLetters(columns.base)}${rows.headings})-COLUMN($${columnLetters(columns.base)}${rows.headings})+1=${fixedCell(activeScenarioCell.row, activeScenarioCell.column)}`, style: "good" },
  ];
}
