import { compareFigures } from "#functions/blocks/compareBlock";
import type { CalculatedCell, CalculatedWorkbook } from "#workbook/blueprint/calculated";
import { hireOffsets, hiresBlocks } from "#workbook/layout/columns";
import { hiresRows, summaryRows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";
import { planWith } from "#test/helpers/planWith";
import { changesOf, undone, type TypedInputs } from "#test/helpers/proofChanges";
import { cellAt, figuresIn, figuresOfPlan, masterCheck, wrongFigures } from "#test/helpers/proofFigures";
import { startUniver, type Univer } from "#test/helpers/proofUniver";
import { workbookOf } from "#test/helpers/proofWorkbooks";

const small = { name: "Small", targetLevel: 2, budgetMode: "bottom-up" };
const blueprint = workbookOf("live", { scenarios: [{}, small] });
const expected = figuresOfPlan(planWith());

const tooSmall: TypedInputs = { inputs: { budgetMode: "top-down", firstYearBudget: 1000 } };
const invalid: TypedInputs = { inputs: { targetLevel: 9 } };
const notThere: TypedInputs = { activeScenario: 4 };
const hiresCell = { sheet: sheetNames.hires, row: hiresRows.first, column: hiresBlocks.live };
const hiresFormula = "=MUSTER.HIRES(ML_Keys,ML_Active,ML_Benchmarks)";

const shown = new Map<string, CalculatedWorkbook>();

beforeAll(async () => {
  const [first, second] = [startUniver(), startUniver()];
  await Promise.all([refuse(first), loseTheAddIn(second)]);
}, 180_000);

async function refuse(univer: Univer): Promise<void> {
  await univer.open(blueprint);
  for (const [name, change] of [["budget-too-small", tooSmall], ["invalid-scenario", invalid], ["no such scenario", notThere]] as const) {
    await univer.setCells(changesOf(change));
    shown.set(name, await univer.calculate());
    await univer.setCells(undone(change, () => 0));
  }
  shown.set("valid again", await univer.calculate());
  univer.stop();
}

async function loseTheAddIn(univer: Univer): Promise<void> {
  await univer.open(blueprint);
  await univer.setCells([{ ...hiresCell, content: { formula: "=MUSTER.NOT.LOADED(ML_Keys)" } }]);
  shown.set("#NAME?", await univer.calculate());
  await univer.setCells([{ ...hiresCell, content: { formula: hiresFormula } }]);
  shown.set("loaded again", await univer.calculate());
  await univer.open(blueprint, ["HIRES", "STAFFING", "BUDGET", "ROADMAP", "FINDINGS", "COMPARE", "MONTHLY", "VERSION"].map((name) => `MUSTER.${name}`));
  shown.set("without the add-in", await univer.calculate());
  univer.stop();
}

const workbookWhen = (name: string): CalculatedWorkbook => shown.get(name) ?? new Map();
const hires = (name: string, block: number, offset: number): CalculatedCell => cellAt(workbookWhen(name), sheetNames.hires, hiresRows.first, block + offset);
const state = (name: string): CalculatedCell => cellAt(workbookWhen(name), sheetNames.hires, hiresRows.state, 2);
const statusLine = (name: string): string => String(cellAt(workbookWhen(name), sheetNames.summary, summaryRows.status, 1));
const compared = (name: string, label: string, scenario: number): CalculatedCell => {
  const rows = workbookWhen(name).get(sheetNames.compare) ?? [];
  return rows.find(([first]) => first === label)?.[scenario] ?? null;
};
const notAvailable = { error: "#N/A" };
/** Months past the plan are 0 whatever the scenario, so they say nothing. */
const isPastThePlan = (key: string): boolean => Number(/month (\d+)$/.exec(key)?.[1] ?? 0) > 36;
const figuresThatAreNumbers = (name: string): string[] => [...figuresIn(workbookWhen(name), blueprint.names)].filter(([key]) => !isPastThePlan(key)).filter(([, cell]) => JSON.stringify(cell) !== JSON.stringify(notAvailable)).map(([key, cell]) => `${key}: ${JSON.stringify(cell)}`);

describe.each([["budget-too-small", /^budget-too-small/], ["invalid-scenario", /^invalid-scenario.*9/]] as const)("a live workbook whose active scenario is refused (%s)", (name, code) => {
  it("says why in the status column of the hires", () => {
    expect(hires(name, hiresBlocks.live, hireOffsets.status)).toEqual(expect.stringMatching(code));
    expect(hires(name, hiresBlocks.live, hireOffsets.role)).toBe("");
    expect(state(name)).toBe("refused");
    expect(statusLine(name)).toContain("This scenario cannot be planned");
  });

  it("shows #N/A for every figure, never a number", () => {
    expect(figuresThatAreNumbers(name)).toEqual([]);
  });

  it("fails the master check", () => {
    expect(String(masterCheck(workbookWhen(name), blueprint.names))).toMatch(/checks? fails?/);
  });

  it("still compares the other scenario, and says why the refused one has no figures", () => {
    const [total] = compareFigures;
    expect(compared(name, "Status", 1)).toEqual(expect.stringMatching(code));
    expect(compared(name, total.label, 1)).toBe("");
    expect(compared(name, "Status", 2)).toBe("planned");
    expect(Number(compared(name, total.label, 2))).toBeCloseTo(planWith({ targetLevel: 2 }).summary.yearOneTotal, 2);
  });

  it("gives the reason among the findings", () => {
    const [code1, severity, reason] = [1, 2, 3].map((column) => cellAt(workbookWhen(name), sheetNames.summary, summaryRows.findings, column));
    expect(code1).toBe(name);
    expect(severity).toBe("stop");
    expect(String(reason).length).toBeGreaterThan(20);
  });
});

describe("a live workbook whose active scenario does not exist", () => {
  it("shows #N/A, not the figures of Base", () => {
    expect(figuresThatAreNumbers("no such scenario")).toEqual([]);
    expect(state("no such scenario")).toBe("refused");
  });

  it("fails the master check", () => {
    expect(String(masterCheck(workbookWhen("no such scenario"), blueprint.names))).toMatch(/checks? fails?/);
  });
});

describe("a live workbook with its input corrected", () => {
  it.each(["valid again", "loaded again"])("is sound (%s)", (name) => {
    expect(wrongFigures(figuresIn(workbookWhen(name), blueprint.names), expected)).toEqual([]);
    expect(masterCheck(workbookWhen(name), blueprint.names)).toBe("OK");
    expect(state(name)).toBe("live");
    expect(statusLine(name)).toMatch(/^Live with Muster/);
  });
});

describe.each(["#NAME?", "without the add-in"])("a live workbook whose functions are gone (%s)", (name) => {
  it("uses the hires as written, with the same figures", () => {
    expect(hires(name, hiresBlocks.live, hireOffsets.role)).toEqual({ error: "#NAME?" });
    expect(hires(name, hiresBlocks.used, hireOffsets.role)).toBe(hires(name, hiresBlocks.written, hireOffsets.role));
    expect(wrongFigures(figuresIn(workbookWhen(name), blueprint.names), expected)).toEqual([]);
  });

  it("says so on ML Hires and ML Summary, with the date", () => {
    expect(state(name)).toBe("as written");
    expect(statusLine(name)).toContain("The Muster add-in is not there");
    expect(statusLine(name)).toContain("2026-05-01");
  });
});

describe("the master check of a live workbook without the add-in", () => {
  it("is OK with a word about the add-in", () => {
    expect(masterCheck(workbookWhen("without the add-in"), blueprint.names)).toBe("OK, but the add-in is not there to be asked");
  });
});
