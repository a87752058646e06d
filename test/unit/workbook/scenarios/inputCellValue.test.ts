import { scenarioField, type ScenarioKey } from "#engine/scenario/scenarioSchema";
import { inputCellValue } from "#workbook/scenarios/inputCellValue";

describe("inputCellValue", () => {
  it.each<[ScenarioKey, unknown, unknown]>([
    ["startMonth", "2027-01", 46_388],
    ["startMonth", 46_388, 46_388],
    ["startMonth", "soon", "soon"],
    ["startMonth", "2027-13", "2027-13"],
    ["vacancyCredit", true, "yes"],
    ["vacancyCredit", false, "no"],
    ["vacancyCredit", "yes", "yes"],
    ["targetLevel", 3, 3],
    ["pace", "fast", "fast"],
    ["firstYearBudget", null, null],
    ["name", undefined, null],
    ["name", "=1+1", "=1+1"],
    ["targetLevel", true, "true"],
  ])("holds %s %j as %j", (key, value, cell) => {
    expect(inputCellValue(value, scenarioField(key))).toBe(cell);
  });
});
