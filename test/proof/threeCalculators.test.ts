import { planFrom } from "#engine/plan/planFrom";
import type { CalculatedWorkbook } from "#workbook/blueprint/calculated";
import { cases, type Case } from "#test/helpers/cases";
import { recalculateAll } from "#test/helpers/libreOffice";
import { figuresIn, figuresOfPlan, masterCheck, wrongFigures, type KnownPlan } from "#test/helpers/proofFigures";
import { calculateAll } from "#test/helpers/proofUniver";
import { namesInFile, uncalculatedFile, workbookOf } from "#test/helpers/proofWorkbooks";

const live = new Map(cases.map(({ name, scenario, benchmarks }) => [name, workbookOf("live", { scenarios: [scenario], benchmarks })]));
const files = new Map<string, Uint8Array>();
let inUniver: ReadonlyMap<string, CalculatedWorkbook>;
let inLibreOffice: ReadonlyMap<string, CalculatedWorkbook>;

beforeAll(async () => {
  const univer = calculateAll(live);
  for (const { name, scenario, benchmarks } of cases) files.set(name, await uncalculatedFile(workbookOf("hand-over", { scenarios: [scenario], benchmarks })));
  [inUniver, inLibreOffice] = await Promise.all([univer, recalculateAll(files)]);
}, 240_000);

const byName = cases.map((each) => [each.name, each] as const);
const expectedOf = ({ expected }: Case): ReadonlyMap<string, number> => figuresOfPlan(expected as unknown as KnownPlan);
const calculated = (workbooks: ReadonlyMap<string, CalculatedWorkbook>, name: string): CalculatedWorkbook => workbooks.get(name) ?? new Map();

describe("the engine", () => {
  it.each(byName)("gives the figures of the worked example %s", (_, each) => {
    const planned = planFrom(each.scenario, each.benchmarks);
    const found = planned.ok ? figuresOfPlan(planned.value) : new Map();
    expect(wrongFigures(found, expectedOf(each))).toEqual([]);
  });
});

describe("Univer, with the functions", () => {
  it.each(byName)("gives the figures of the worked example %s", (name, each) => {
    const names = live.get(name)?.names ?? [];
    expect(wrongFigures(figuresIn(calculated(inUniver, name), names), expectedOf(each))).toEqual([]);
    expect(masterCheck(calculated(inUniver, name), names)).toBe("OK");
  });
});

describe("LibreOffice, without the functions", () => {
  it.each(byName)("gives the figures of the worked example %s", (name, each) => {
    const names = namesInFile(files.get(name) ?? new Uint8Array());
    expect(wrongFigures(figuresIn(calculated(inLibreOffice, name), names), expectedOf(each))).toEqual([]);
    expect(masterCheck(calculated(inLibreOffice, name), names)).toBe("OK");
  });
});

describe("the worked examples", () => {
  it("hold all figures that are compared, for more than twenty plans", () => {
    expect(cases.length).toBeGreaterThan(20);
    // 9 named figures, capacity, 3 of GPU, and 23 rows of 60 months; a year 2 only in plans that are long enough.
    expect(Math.min(...cases.map((each) => expectedOf(each).size))).toBe(9 + 1 + 3 + 23 * 60);
  });
});
