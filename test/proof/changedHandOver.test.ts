import type { PricedPlan } from "#engine/plan/pricedPlan";
import { pricePlan } from "#engine/plan/pricePlan";
import type { CalculatedWorkbook } from "#workbook/blueprint/calculated";
import { recalculateAll } from "#test/helpers/libreOffice";
import { benchmarksWith, planWith, scenarioWith } from "#test/helpers/planWith";
import { editsOf, type TypedInputs } from "#test/helpers/proofChanges";
import { figuresIn, figuresOfPlan, masterCheck, wrongFigures } from "#test/helpers/proofFigures";
import { namesInFile, uncalculatedFile, workbookOf } from "#test/helpers/proofWorkbooks";
import { changeCells } from "#test/helpers/xlsxCells";

const decided = planWith();

/** What is typed into the file; hires and phases are values there and stay as decided. */
const changes: Readonly<Record<string, TypedInputs>> = {
  "a base salary": { inputs: { "baseSalary.mlEngineer": 251_000 } },
  "the budget shares": { inputs: { peopleShare: 0.5, infrastructureShare: 0.35, enablementShare: 0.15 } },
  "attrition": { inputs: { attritionRate: 0.31 } },
  "the infrastructure split of a level": { benchmarks: { "infrastructure.2.trainingCompute": 0.2, "infrastructure.2.dataPlatform": 0.4 } },
  "benchmark pay": { benchmarks: { "pay.p50.dataEngineer": 201_000 } },
  "the enablement split": { benchmarks: { "enablement.training": 0.3, "enablement.community": 0.2 } },
  "vacancy credit": { inputs: { vacancyCredit: true } },
  "phasing": { inputs: { phasing: "even" } },
  "the merit raise": { inputs: { meritRate: 0.09 } },
  "the ramp": { inputs: { rampMonths: 11 } },
  "no ramp": { inputs: { rampMonths: 0 } },
  "the horizon": { inputs: { horizonMonths: 25 } },
  "people already there": { inputs: { "existing.dataScientist": 3 } },
  "the first month": { inputs: { startMonth: "2028-11" } },
  "a hire's start month": { startMonths: { 3: 17 } },
  "several start months, one past the plan": { startMonths: { 0: 5, 6: 60, 12: 1 } },
};
let file: Uint8Array;
let calculated: ReadonlyMap<string, CalculatedWorkbook>;

beforeAll(async () => {
  file = await uncalculatedFile(workbookOf("hand-over"));
  calculated = await recalculateAll(new Map([["nothing", file], ...Object.entries(changes).map(([name, change]): [string, Uint8Array] => [name, changeCells(file, editsOf(change))])]));
}, 120_000);

const figuresAfter = (name: string) => figuresIn(calculated.get(name) ?? new Map(), namesInFile(file));

/** The engine's figures for decisions already taken, priced anew. */
function priced({ inputs = {}, benchmarks = {}, startMonths = {} }: TypedInputs): PricedPlan {
  const hires = decided.hires.map((hire, place) => ({ ...hire, startMonth: startMonths[place] ?? hire.startMonth }));
  return pricePlan({ ...decided, hires }, scenarioWith(inputs), benchmarksWith(benchmarks));
}

describe("a hand-over copy in LibreOffice", () => {
  it.each(Object.entries(changes))("follows a change of %s as the engine does", (name, change) => {
    expect(wrongFigures(figuresAfter(name), figuresOfPlan(priced(change)))).toEqual([]);
    expect(masterCheck(calculated.get(name) ?? new Map(), namesInFile(file))).toBe("OK");
  });

  it.each(Object.entries(changes).filter(([name]) => name !== "the first month"))("shows other figures after a change of %s", (name) => {
    expect(wrongFigures(figuresAfter(name), figuresOfPlan(decided))).not.toEqual([]);
  });

  it("shows the plan as decided before any change", () => {
    expect(wrongFigures(figuresAfter("nothing"), figuresOfPlan(decided))).toEqual([]);
  });
});
