import { scenarioField, scenarioKeys, type ScenarioKey } from "#engine/scenario/scenarioSchema";
import { built, cellAt, sheetOf, valueAt } from "#test/unit/workbook/built";
import { scenarioColumns as columns } from "#workbook/layout/columns";
import { scenarioRows as rows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";

const sheetWith = (...scenarios: Record<string, unknown>[]) => sheetOf(built({ scenarios }), sheetNames.scenarios);
const rowOf = (key: ScenarioKey): number => rows.first + scenarioKeys.indexOf(key);
const base = sheetWith({});

/** What stands in the own cell of a scenario, the first being Base. */
const own = (sheet: ReturnType<typeof sheetWith>, scenario: number, key: ScenarioKey) => valueAt(sheet, rowOf(key), columns.base + scenario - 1);
const ownColumn = (sheet: ReturnType<typeof sheetWith>, scenario: number) => Object.fromEntries(scenarioKeys.flatMap((key) => (own(sheet, scenario, key) === null ? [] : [[key, own(sheet, scenario, key)]])));

describe("scenariosSheet", () => {
  it.each(scenarioKeys)("has a row for %s with what belongs to it", (key) => {
    const { section, label, unit, grade } = scenarioField(key);
    const at = (column: number) => valueAt(base, rowOf(key), column);
    expect([columns.section, columns.key, columns.label, columns.unit, columns.grade].map(at)).toEqual([section, key, label, unit, grade]);
    expect([at(columns.allowed), at(columns.source)]).toEqual([expect.stringMatching(/\w/), expect.stringMatching(/^(Guide|Public data|Planning assumption)/)]);
  });

  it("has no row after the last key", () => {
    expect(cellAt(base, rows.first + scenarioKeys.length, columns.key)).toBeNull();
  });

  it.each<[ScenarioKey, unknown]>([
    ["name", "Base"], ["currency", "USD"], ["startMonth", 46_388], ["horizonMonths", 36], ["targetLevel", 3], ["pace", "roadmap"], ["existing.mlEngineer", 0], ["timeToFill.mlArchitect", 3],
    ["vacancyCredit", "no"], ["peopleShare", 0.65], ["payrollTaxCap", 184_500], ["readinessData", null], ["firstYearBudget", null], ["baseSalary.mlEngineer", null],
  ])("holds the default of %s as Base's value: %j", (key, value) => {
    expect([own(base, 1, key), valueAt(base, rowOf(key), columns.initial)]).toEqual([value, value]);
  });

  it("holds every default that is a value in Base", () => {
    const blank = scenarioKeys.filter((key) => own(base, 1, key) === null);
    expect(blank).toEqual(scenarioKeys.filter((key) => scenarioField(key).initial === null));
  });

  it("keeps the default beside a value that Base changes", () => {
    const sheet = sheetWith({ startMonth: "2026-04", vacancyCredit: true });
    expect([own(sheet, 1, "startMonth"), own(sheet, 1, "vacancyCredit")]).toEqual([46_113, "yes"]); // Excel: 2026-04-01
    expect(valueAt(sheet, rowOf("startMonth"), columns.initial)).toBe(46_388);
  });

  it("shows months as year and month", () => {
    const months = [columns.base, columns.base + 1, columns.effective, columns.active].map((column) => cellAt(base, rowOf("startMonth"), column)?.format);
    expect(months).toEqual(Array.from({ length: 4 }, () => "yearMonth"));
  });

  it("holds in another scenario only what it has of its own", () => {
    const sheet = sheetWith({ sizing: "mid" }, { name: "Lean", targetLevel: 2, firstYearBudget: null, vacancyCredit: true });
    expect(ownColumn(sheet, 2)).toEqual({ name: "Lean", targetLevel: 2, firstYearBudget: "none", vacancyCredit: "yes" });
    expect(ownColumn(sheet, 3)).toEqual({});
  });

  it("names a scenario that has no name", () => {
    expect(ownColumn(sheetWith({}, { targetLevel: 2 }), 2)).toEqual({ name: "Scenario 2", targetLevel: 2 });
  });

  it("shows every own cell as an input, empty ones included", () => {
    const styles = new Set(scenarioKeys.flatMap((key) => [0, 1, 2, 3, 4].map((scenario) => cellAt(base, rowOf(key), columns.base + scenario)?.style)));
    expect([...styles]).toEqual(["input"]);
  });

  it("holds the number of the active scenario", () => {
    const sheet = sheetOf(built({ scenarios: [{}, { name: "Lean" }], activeScenario: 2 }), sheetNames.scenarios);
    expect(cellAt(sheet, rows.active, 2)).toMatchObject({ value: 2, style: "input" });
  });

  it("has formulas for what scenarios and the active one come to", () => {
    const formulas = Array.from({ length: columns.differs - columns.effective + 1 }, (_, index) => cellAt(base, rows.first, columns.effective + index)?.formula);
    expect(formulas.filter((formula) => !formula?.startsWith("="))).toEqual([]);
  });
});
