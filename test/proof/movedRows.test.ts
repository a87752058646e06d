import type { CellChange } from "#embedded/calculation/cellChange";
import type { Cell } from "#workbook/blueprint/blueprint";
import type { CalculatedWorkbook } from "#workbook/blueprint/calculated";
import { scenarioRows, sourceRows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";
import { planWith } from "#test/helpers/planWith";
import { movedDown } from "#test/helpers/proofFormula";
import { cellsOf } from "#test/helpers/proofFormulaCells";
import { cellAt, figuresIn, figuresOfPlan, masterCheck, wrongFigures } from "#test/helpers/proofFigures";
import { startUniver, type Univer } from "#test/helpers/proofUniver";
import { workbookOf } from "#test/helpers/proofWorkbooks";

const scenario = { name: "Chosen", targetLevel: 4, attritionRate: 0.2, "existing.dataEngineer": 2, vacancyCredit: true };
const benchmarks = { "pay.p50.mlEngineer": 180_000 };
const blueprint = workbookOf("live", { scenarios: [{}, scenario], benchmarks, activeScenario: 2 });
const expected = figuresOfPlan(planWith(scenario, benchmarks));
const lastInput = scenarioRows.first + scenarioRows.count - 1;
const shown = new Map<string, CalculatedWorkbook>();

beforeAll(async () => {
  const [first, second] = [startUniver(), startUniver()];
  await Promise.all([sortRows(first), insertRows(second)]);
}, 180_000);

/** As Excel's sort moves them: whole rows of the table change places, and what a formula says of its own row moves along. */
async function sortRows(univer: Univer): Promise<void> {
  await univer.open(blueprint);
  const table = cellsOf(blueprint).filter(({ sheet, row }) => sheet === sheetNames.scenarios && row >= scenarioRows.first && row <= lastInput);
  await univer.setCells(table.map(({ sheet, row, column, cell }): CellChange => {
    const target = scenarioRows.first + lastInput - row;
    return { sheet, row: target, column, content: contentAfterMove(cell, target - row) };
  }));
  shown.set("reversed", await univer.calculate());
  univer.stop();
}

async function insertRows(univer: Univer): Promise<void> {
  await univer.open(blueprint);
  await univer.insertRows(sheetNames.scenarios, scenarioRows.first + 30, 3);
  shown.set("inserted on ML Scenarios", await univer.calculate());
  await univer.insertRows(sheetNames.sources, sourceRows.first + 60, 2);
  shown.set("inserted on both", await univer.calculate());
  univer.stop();
}

function contentAfterMove({ formula, value }: Cell, rows: number): CellChange["content"] {
  if (formula !== undefined) return { formula: movedDown(formula, rows) };
  return value === undefined ? null : { value };
}

const workbookWhen = (name: string): CalculatedWorkbook => shown.get(name) ?? new Map();

describe("a live workbook", () => {
  it.each([["reversed"], ["inserted on ML Scenarios"], ["inserted on both"]])("shows the same figures with rows %s", (name) => {
    expect(wrongFigures(figuresIn(workbookWhen(name), blueprint.names), expected)).toEqual([]);
  });

  it.each([["reversed"], ["inserted on ML Scenarios"], ["inserted on both"]])("stays sound with rows %s", (name) => {
    const failing = (workbookWhen(name).get(sheetNames.checks) ?? []).filter((row) => row[6] === "FAIL").map((row) => row.slice(0, 6));
    expect(failing).toEqual([]);
    expect(masterCheck(workbookWhen(name), blueprint.names)).toBe("OK");
  });

  it("has its rows where they were put", () => {
    expect(cellAt(workbookWhen("reversed"), sheetNames.scenarios, lastInput, 2)).toBe("name");
    expect(cellAt(workbookWhen("inserted on ML Scenarios"), sheetNames.scenarios, scenarioRows.first + 30, 2)).toBeNull();
    expect(cellAt(workbookWhen("inserted on both"), sheetNames.sources, sourceRows.first + 60, 2)).toBeNull();
  });
});
