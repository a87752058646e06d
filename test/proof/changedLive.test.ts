import { benchmarkField } from "#engine/benchmarks/benchmarkSchema";
import type { Plan } from "#engine/plan/plan";
import { roleLabels } from "#engine/roles";
import type { CalculatedCell, CalculatedWorkbook } from "#workbook/blueprint/calculated";
import { hireOffsets, hiresBlocks } from "#workbook/layout/columns";
import { hiresRows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";
import { planWith } from "#test/helpers/planWith";
import { changesOf, undone, type TypedInputs } from "#test/helpers/proofChanges";
import { cellAt, figuresIn, figuresOfPlan, masterCheck, wrongFigures } from "#test/helpers/proofFigures";
import { startUniver, type Univer } from "#test/helpers/proofUniver";
import { workbookOf } from "#test/helpers/proofWorkbooks";

const small = { name: "Small", targetLevel: 2 };
const large = { name: "Large", sizing: "mid", hiringPolicy: "strict", businessUnits: 6 };
const blueprint = workbookOf("live", { scenarios: [{}, small, large] });

interface Step {
  readonly change: TypedInputs;
  readonly plan: Plan;
}

const typedIn = ({ inputs, benchmarks }: TypedInputs): Step => ({ change: { inputs, benchmarks }, plan: planWith(inputs, benchmarks) });
/** Made one after another in the same workbook, each being taken back before the next. */
const steps: Readonly<Record<string, Step>> = {
  "pay, raise, ramp and attrition": typedIn({ inputs: { "baseSalary.mlEngineer": 251_000, meritRate: 0.09, rampMonths: 11, attritionRate: 0.31 } }),
  "shares, phasing and vacancy credit": typedIn({ inputs: { peopleShare: 0.5, infrastructureShare: 0.35, enablementShare: 0.15, phasing: "even", vacancyCredit: true } }),
  "benchmarks of money": typedIn({ benchmarks: { "infrastructure.2.trainingCompute": 0.2, "infrastructure.2.dataPlatform": 0.4, "pay.p50.dataEngineer": 201_000 } }),
  "a lower target level": typedIn({ inputs: { targetLevel: 2 } }),
  "a higher target level": typedIn({ inputs: { targetLevel: 4 } }),
  "time to fill and a benchmark of size": typedIn({ inputs: { "timeToFill.mlEngineer": 7 }, benchmarks: { "size.low.3": 12 } }),
  "the active scenario to the second": { change: { activeScenario: 2 }, plan: planWith(small) },
  "the active scenario to the third": { change: { activeScenario: 3 }, plan: planWith(large) },
};
const order = Object.keys(steps);
const shown = new Map<string, CalculatedWorkbook>();

/** Takes back every change but the last, so that the workbook ends as it began. */
beforeAll(async () => {
  const [first, second] = [startUniver(), startUniver()];
  await Promise.all([walk(first, order.slice(0, 4)), walk(second, order.slice(4))]);
}, 180_000);

async function walk(univer: Univer, names: readonly string[]): Promise<void> {
  await univer.open(blueprint);
  for (const name of names) {
    const { change } = steps[name];
    await univer.setCells(changesOf(change));
    shown.set(name, await univer.calculate());
    await univer.setCells(undone(change, (key) => Number(benchmarkField(key).initial)));
  }
  shown.set(`after ${names[0]}`, await univer.calculate());
  univer.stop();
}

const workbookAfter = (name: string): CalculatedWorkbook => shown.get(name) ?? new Map();
const startedRoles = (workbook: CalculatedWorkbook, block: number): CalculatedCell[] =>
  Array.from({ length: hiresRows.count }, (_, row) => cellAt(workbook, sheetNames.hires, hiresRows.first + row, block + hireOffsets.role)).filter((cell) => cell !== null && cell !== "");

describe("a live workbook in Univer", () => {
  it.each(Object.entries(steps))("follows a change of %s as the engine does", (name, { plan }) => {
    expect(wrongFigures(figuresIn(workbookAfter(name), blueprint.names), figuresOfPlan(plan))).toEqual([]);
    expect(masterCheck(workbookAfter(name), blueprint.names)).toBe("OK");
  });

  it.each(Object.entries(steps))("lists exactly the hires of the engine after a change of %s", (name, { plan }) => {
    const roles = plan.hires.map(({ role }) => roleLabels[role]);
    expect(startedRoles(workbookAfter(name), hiresBlocks.live)).toEqual(roles);
    expect(startedRoles(workbookAfter(name), hiresBlocks.used)).toEqual(roles);
  });

  it.each(Object.entries(steps))("shows other figures than Base after a change of %s", (name) => {
    expect(wrongFigures(figuresIn(workbookAfter(name), blueprint.names), figuresOfPlan(planWith()))).not.toEqual([]);
  });

  it.each([order[0], order[4]])("is as before when the changes from %s on are taken back", (name) => {
    expect(wrongFigures(figuresIn(workbookAfter(`after ${name}`), blueprint.names), figuresOfPlan(planWith()))).toEqual([]);
  });
});
