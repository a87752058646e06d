import fc from "fast-check";
import { readScenario } from "#engine/scenario/readScenario";
import { issuesWith, scenarioWith } from "#test/helpers/planWith";

const pathsOf = (input: Record<string, unknown>) => issuesWith(input).map(({ path }) => path);

describe("readScenario", () => {
  it("fills in every default", () => {
    expect(scenarioWith()).toMatchObject({ name: "Base", currency: "USD", startMonth: "2027-01", horizonMonths: 36, targetLevel: 3, readinessData: null, firstYearBudget: null, peopleShare: 0.65, vacancyCredit: false });
  });

  it("gathers the keys of roles by role", () => {
    const { existing, timeToFill, baseSalary } = scenarioWith({ "existing.mlEngineer": 2, "timeToFill.mlArchitect": 5, "baseSalary.dataScientist": 90_000 });
    expect([existing.mlEngineer, existing.dataEngineer, timeToFill.mlArchitect, baseSalary.dataScientist, baseSalary.mlEngineer]).toEqual([2, 0, 5, 90_000, null]);
  });

  it("names key, value and what is allowed", () => {
    expect(issuesWith({ horizonMonths: 6 })).toEqual([{ code: "invalid-scenario", path: "horizonMonths", values: { value: 6, allowed: { kind: "whole", minimum: 12, maximum: 60 } } }]);
  });

  it("reports all problems at once", () => {
    expect(pathsOf({ pace: "quick", bonusRate: 2, peopleShare: 0.5, gpuSpot: 0.5, "existing.boss": 1 }).sort()).toEqual(["bonusRate", "existing.boss", "gpuReserved", "pace", "peopleShare"]);
  });

  it("refuses an unknown key as such", () => {
    expect(issuesWith({ colour: "red" })).toEqual([{ code: "invalid-scenario", path: "colour", values: { value: "red", allowed: { kind: "key" } } }]);
  });

  it("refuses a target below the current level and says from where it may go", () => {
    expect(issuesWith({ currentLevel: 4, targetLevel: 2 })).toEqual([{ code: "invalid-scenario", path: "targetLevel", values: { value: 2, allowed: { kind: "whole", minimum: 4, maximum: 5 } } }]);
  });

  it("leaves a rule across keys out where one of its keys is already wrong", () => {
    expect(pathsOf({ currentLevel: 9, targetLevel: 2 })).toEqual(["currentLevel"]);
  });

  it.each([
    [["peopleShare", "infrastructureShare", "enablementShare"], 0.6 + 0.225 + 0.125, { peopleShare: 0.6 }],
    [["gpuReserved", "gpuOnDemand", "gpuSpot"], 0.6 + 0.25 + 0.25, { gpuReserved: 0.6 }],
  ])("refuses shares %j that add up to %d", (keys, total, input) => {
    expect(issuesWith(input)).toEqual([{ code: "invalid-scenario", path: keys[0], values: { value: expect.closeTo(total, 9), allowed: { kind: "sum", keys, total: 1 } } }]);
  });

  it("accepts shares within 1e-9 of a whole", () => {
    expect(pathsOf({ peopleShare: 0.65 + 5e-10 })).toEqual([]);
    expect(pathsOf({ peopleShare: 0.65 + 2e-9 })).toEqual(["peopleShare"]);
  });

  it("asks for a budget with top-down only", () => {
    expect(issuesWith({ budgetMode: "top-down" })).toMatchObject([{ code: "budget-required", path: "firstYearBudget", values: { value: null } }]);
    expect(issuesWith({ budgetMode: "bottom-up", firstYearBudget: null })).toEqual([]);
  });

  it.each([
    ["2027-01", "2027-01"],
    [46_388, "2027-01"], // Excel: 2027-01-01
    [46_418.75, "2027-01"], // 2027-01-31, 18:00
    [46_419, "2027-02"],
  ])("reads the start month %s as %s", (given, month) => {
    expect(scenarioWith({ startMonth: given }).startMonth).toBe(month);
  });

  it.each(["2027-13", "2027-1", "January", 60, -1, NaN, 3_000_000, true, null, "1899-12"])("refuses the start month %s", (given) => {
    expect(pathsOf({ startMonth: given })).toEqual(["startMonth"]);
  });

  it.each(["readinessData", "baseSalary.mlEngineer", "firstYearBudget", "modelsInProduction"])("may be left blank: %s", (key) => {
    expect(pathsOf({ [key]: null })).toEqual([]);
  });

  it.each(["horizonMonths", "existing.mlEngineer", "bonusRate", "pace", "vacancyCredit", "name", "currency"])("may not be left blank: %s", (key) => {
    expect(pathsOf({ [key]: null })).toEqual([key]);
  });

  it.each([
    ["currency", "XXQ"],
    ["currency", "usd"],
    ["name", ""],
    ["name", "x".repeat(61)],
    ["existing.mlEngineer", 1.5],
    ["existing.mlEngineer", -1],
    ["attritionRate", 0.91],
    ["attritionRate", "0.1"],
    ["firstYearBudget", 0],
    ["baseSalary.mlEngineer", 0],
    ["peopleShare", 0],
    ["vacancyCredit", "yes"],
    ["meritRate", Infinity],
    ["targetLevel", NaN],
  ])("refuses %s of %j", (key, value) => {
    expect(pathsOf({ [key]: value })).toEqual([key]);
  });

  it.each([[null], [[]], ["text"], [7], [undefined]])("refuses %j in place of a scenario", (input) => {
    expect(readScenario(input as never)).toMatchObject({ ok: false, issues: [{ code: "invalid-scenario", values: { allowed: { kind: "object" } } }] });
  });

  it("refuses garbage without throwing, naming every key of it", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.anything(), { minKeys: 1, noNullPrototype: true }), (garbage) => {
        expect(pathsOf(garbage).sort()).toEqual(Object.keys(garbage).sort());
      }),
      { seed: 2026, numRuns: 300 },
    );
  });

  it("refuses a wrong kind of value for any key without throwing", () => {
    const wrong = fc.oneof(fc.constant({}), fc.array(fc.integer()), fc.constant(-1), fc.constant(() => 1));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(scenarioWith()).filter((key) => !["existing", "timeToFill", "baseSalary"].includes(key) && !key.includes("."))), wrong, (key, value) => {
        expect(pathsOf({ [key]: value })).toContain(key);
      }),
      { seed: 2026, numRuns: 300 },
    );
  });
});
