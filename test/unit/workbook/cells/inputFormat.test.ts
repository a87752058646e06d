import { benchmarkField } from "#engine/benchmarks/benchmarkSchema";
import { scenarioField, type ScenarioKey } from "#engine/scenario/scenarioSchema";
import { inputFormat } from "#workbook/cells/inputFormat";

describe("inputFormat", () => {
  it.each<[ScenarioKey, string]>([
    ["startMonth", "yearMonth"],
    ["horizonMonths", "integer"],
    ["modelsInProduction", "integer"],
    ["bonusRate", "rate"],
    ["peopleShare", "rate"],
    ["meritRate", "rate"],
    ["firstYearBudget", "amount"],
    ["baseSalary.mlEngineer", "amount"],
    ["insurancePerHead", "amount"],
    ["name", "general"],
    ["currency", "general"],
    ["pace", "general"],
    ["vacancyCredit", "general"],
  ])("shows %s as %s", (key, format) => {
    expect(inputFormat(scenarioField(key))).toBe(format);
  });

  it.each([["ratio.3", "general"], ["mix.3.mlEngineer", "general"], ["size.low.3", "integer"], ["pay.p50.mlEngineer", "amount"], ["enablement.training", "rate"]])("shows %s as %s", (key, format) => {
    expect(inputFormat(benchmarkField(key))).toBe(format);
  });
});
