import { benchmarkField } from "#engine/benchmarks/benchmarkSchema";
import { scenarioField, type ScenarioKey } from "#engine/scenario/scenarioSchema";
import { readCell } from "#functions/cells/readCell";
import type { Scalar } from "#functions/worksheetFunction";

const read = (key: ScenarioKey, cell: Scalar): unknown => readCell(cell, scenarioField(key));

describe("readCell", () => {
  it.each<[ScenarioKey, Scalar]>([["targetLevel", null], ["targetLevel", ""], ["name", "   "], ["firstYearBudget", null], ["startMonth", ""]])("leaves %s to its default where the cell is %j", (key, cell) => {
    expect(read(key, cell)).toBeUndefined();
  });

  it.each<[ScenarioKey, Scalar]>([["firstYearBudget", "none"], ["readinessData", " None "], ["baseSalary.mlEngineer", "NONE"], ["modelsInProduction", "none"]])("takes no value for the optional %s from %j", (key, cell) => {
    expect(read(key, cell)).toBeNull();
  });

  it.each<[ScenarioKey]>([["targetLevel"], ["pace"], ["vacancyCredit"], ["startMonth"], ["bonusRate"]])("hands on none for %s, which needs a value", (key) => {
    expect(read(key, "none")).toBe("none");
  });

  it("reads none as a name", () => {
    expect(read("name", "none")).toBe("none");
  });

  it.each<[Scalar, unknown]>([
    [12, 12],
    ["12", 12],
    [" 12.5 ", 12.5],
    ["-3", -3],
    ["+3", 3],
    [".5", 0.5],
    ["5.", 5],
    ["1e3", 1000],
    ["2.5E-1", 0.25],
    ["15%", 0.15],
    ["15 %", 0.15],
  ])("reads %j as the number %d", (cell, number) => {
    expect(read("bonusRate", cell)).toBe(number);
  });

  it.each<[Scalar]>([["1,500"], ["1.500,0"], ["1 500"], ["1'500"], ["$5"], ["12 months"], ["0x10"], ["%"], ["e5"], ["."], ["NaN"], ["Infinity"], ["1e999"], [true]])("hands on %j, which is no number", (cell) => {
    expect(read("bonusRate", cell)).toBe(cell);
  });

  it.each<[Scalar, boolean]>([["yes", true], ["Yes", true], [" YES ", true], ["true", true], ["TRUE", true], [true, true], [1, true], ["no", false], ["No", false], ["FALSE", false], [false, false], [0, false]])("reads the switch %j as %s", (cell, value) => {
    expect(read("vacancyCredit", cell)).toBe(value);
  });

  it.each<[Scalar]>([["y"], ["on"], [2], ["1"]])("hands on %j, which is neither yes nor no", (cell) => {
    expect(read("vacancyCredit", cell)).toBe(cell);
  });

  it.each<[ScenarioKey, Scalar, unknown]>([
    ["pace", "FAST", "fast"],
    ["topology", " Hub-and-Spoke", "hub-and-spoke"],
    ["payPosition", "P75", "p75"],
    ["pace", "quick", "quick"],
    ["pace", 3, 3],
  ])("reads the choice for %s from %j as %j", (key, cell, choice) => {
    expect(read(key, cell)).toBe(choice);
  });

  it.each<[Scalar, unknown]>([["2027-03", "2027-03"], ["2027-03-01", "2027-03"], [46_388, 46_388], ["2027-03-15", "2027-03-15"], ["March 2027", "March 2027"]])("reads the month %j as %j", (cell, month) => {
    expect(read("startMonth", cell)).toBe(month);
  });

  it("reads a currency in any case", () => {
    expect([read("currency", "eur"), read("currency", " Usd ")]).toEqual(["EUR", "USD"]);
  });

  it.each<[Scalar, string]>([[2027, "2027"], [true, "true"], [" Plan B ", "Plan B"], ["=1+1", "=1+1"]])("reads %j as the name %j", (cell, name) => {
    expect(read("name", cell)).toBe(name);
  });

  it("reads benchmarks as numbers", () => {
    expect(readCell("2.5", benchmarkField("ratio.3"))).toBe(2.5);
  });

  it("hands on the value of a key that it does not know", () => {
    expect([readCell(" red ", undefined), readCell(5, undefined)]).toEqual(["red", 5]);
  });
});
