import { scenarioField, type ScenarioKey } from "#engine/scenario/scenarioSchema";
import { fieldText } from "#taskpane/fields/fieldText";
import { readFieldText } from "#taskpane/fields/readFieldText";

const read = (key: ScenarioKey, text: string, inherits = false): unknown => readFieldText(text, scenarioField(key), inherits);
const shown = (key: ScenarioKey, value: unknown): string => fieldText(value, scenarioField(key));

describe("readFieldText", () => {
  it.each([
    ["4", 4],
    [" 2400000 ", 2_400_000],
    ["2,400,000", 2_400_000],
    ["2 400 000.50", 2_400_000.5],
    ["-3", -3],
    [".5", 0.5],
  ])("reads %j as a number", (text, number) => {
    expect(read("firstYearBudget", text)).toBe(number);
  });

  it.each(["24,00", "1.500.000", "2.4m", "12,34,567", "ten", "0x10", "1e3", "Infinity"])("leaves %j for the schema to refuse", (text) => {
    expect(read("firstYearBudget", text)).toBe(text);
  });

  it.each([["2027-07", "2027-07"], ["2027/07", "2027-07"], ["2027.07", "2027-07"], ["202707", "2027-07"], ["July", "July"]])("reads the month %j", (text, month) => {
    expect(read("startMonth", text)).toBe(month);
  });

  it("writes currency codes in capitals", () => {
    expect(read("currency", "eur")).toBe("EUR");
  });

  it("takes a blank optional input for no value", () => {
    expect(read("firstYearBudget", " ")).toBeNull();
    expect(read("readinessData", "", true)).toBeNull();
  });

  it("lets a blank input inherit where there is a Base", () => {
    expect(read("businessUnits", "", true)).toBeUndefined();
    expect(read("businessUnits", "")).toBe("");
  });

  it("never lets a name inherit", () => {
    expect(read("name", " ", true)).toBe("");
  });
});

describe("fieldText", () => {
  it("groups thousands of amounts", () => {
    expect(shown("firstYearBudget", 2_400_000.5)).toBe("2,400,000.5");
  });

  it("shows a date as its month", () => {
    expect(shown("startMonth", 46_388)).toBe("2027-01");
  });

  it("shows no value as nothing", () => {
    expect(shown("readinessData", null)).toBe("");
  });

  it("shows what no cell should hold as it is", () => {
    expect(shown("targetLevel", "#REF!")).toBe("#REF!");
  });

  it("is read back as the same value", () => {
    expect(read("firstYearBudget", shown("firstYearBudget", 1_234_567.25))).toBe(1_234_567.25);
  });
});
