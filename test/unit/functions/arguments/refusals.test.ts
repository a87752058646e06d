import { CellFault, type Matrix, type Scalar } from "#functions/worksheetFunction";
import { recordOf, valueOf } from "#test/unit/functions/recordOf";

const faultOf = (id: string, ...arguments_: readonly Matrix[]): unknown => {
  try {
    return recordOf(id).evaluate(arguments_);
  } catch (error) {
    return error instanceof CellFault ? `${error.error} ${error.message}` : error;
  }
};
const refusal = (id: string, ...values: readonly Scalar[]) => faultOf(id, ...values.map((value) => [[value]]));
const roles = "one of Data engineer, ML engineer, Data scientist, ML product manager, ML platform engineer, ML architect";

describe("an argument that is not allowed", () => {
  it.each<[string, readonly Scalar[], string]>([
    ["RATIO", [0], "level is 0; allowed is a whole number from 1 to 5."],
    ["RATIO", [2.5], "level is 2.5; allowed is a whole number from 1 to 5."],
    ["RATIO", [true], "level is true; allowed is a whole number from 1 to 5."],
    ["RATIO", ["three"], "level is three; allowed is a whole number from 1 to 5."],
    ["RATIO", ["#N/A"], "level is #N/A; allowed is a whole number from 1 to 5."],
    ["RATIO", [""], "level is blank; allowed is a whole number from 1 to 5."],
    ["RATIO", [NaN], "level is NaN; allowed is a whole number from 1 to 5."],
    ["MLENGINEERS", [-1, 3], "dataScientists is -1; allowed is a whole number from 0 to 1,000,000."],
    ["MLENGINEERS", [4, null], "level is blank; allowed is a whole number from 1 to 5."],
    ["TEAMSIZE", [3, "huge"], "sizing is huge; allowed is one of low, mid, high."],
    ["TEAMSIZE", [3, 1], "sizing is 1; allowed is one of low, mid, high."],
    ["TOPOLOGY", [3, 51], "units is 51; allowed is a whole number from 1 to 50."],
    ["HIRELEVEL", ["Chef"], `role is Chef; allowed is ${roles}.`],
    ["HIRELEVEL", [null], `role is blank; allowed is ${roles}.`],
    ["HIRELEVEL", ["mlEngineer", "never"], "policy is never; allowed is one of ahead, strict."],
    ["MONTHSTO", [3, 1], "toLevel is 1; allowed is a whole number from 3 to 5."],
    ["MONTHSTO", [1, 3, "quick"], "pace is quick; allowed is one of roadmap, fast, typical, slow."],
    ["LEVEL", [3, 6, 3, 3], "infrastructure is 6; allowed is a whole number from 1 to 5."],
    ["SPLIT", [-1], "total is -1; allowed is a number from 0 to 1,000,000,000,000."],
    ["SPLIT", [100, 0.5], "people and its companions add up to 0.85; allowed is people + infrastructure + enablement = 1."],
    ["SPLIT", [100, 65], "people is 65; allowed is a number from 0 to 1."],
    ["LOADEDCOST", [0], "base is 0; allowed is a number above 0."],
    ["LOADEDCOST", [150_000, 10], "bonusRate is 10; allowed is a number from 0 to 1."],
    ["BENCHMARK", [""], "key is blank; allowed is a text of 1 to 60 characters."],
  ])("makes %s of %j a #VALUE! with name, value and what is allowed", (id, values, message) => {
    expect(refusal(id, ...values)).toBe(`#VALUE! ${message}`);
  });

  it("is a range where a single cell is asked for", () => {
    expect(faultOf("RATIO", [[1, 2], [3, 4]])).toBe("#VALUE! level is a range of 4 cells; allowed is a single cell.");
  });

  it("is one argument too many", () => {
    expect(refusal("RATIO", 3, 4)).toBe("#VALUE! MUSTER.RATIO takes at most 1 arguments.");
  });

  it("is missing altogether", () => {
    expect(faultOf("HIRES")).toBe("#VALUE! keys is left out; allowed is a range.");
    expect(faultOf("RATIO")).toBe("#VALUE! level is blank; allowed is a whole number from 1 to 5.");
  });
});

describe("an argument", () => {
  it.each<[string, readonly Scalar[], readonly Scalar[]]>([
    ["RATIO", [" 3 "], [3]],
    ["TEAMSIZE", [3, "MID"], [3, "mid"]],
    ["TEAMSIZE", ["3.0", null], [3, "low"]],
    ["TOPOLOGY", [3, ""], [3, 2]],
    ["HIRELEVEL", ["ML ENGINEER", "Strict"], ["mlEngineer", "strict"]],
    ["HIRELEVEL", [" mlengineer"], ["mlEngineer", "ahead"]],
    ["MONTHSTO", ["1", "4", "Slow"], [1, 4, "slow"]],
    ["LOADEDCOST", ["150000", "10%"], [150_000, 0.1]],
    ["BENCHMARK", ["RATIO.3"], ["ratio.3"]],
    ["SOURCE", ["ATTRITIONRATE"], ["attritionRate"]],
  ])("of %s may be written %j for %j", (id, written, meant) => {
    expect(valueOf(id, ...written)).toBe(valueOf(id, ...meant));
  });
});

describe("a function without an answer", () => {
  it.each<[string, readonly Scalar[], string]>([
    ["LEVEL", [null, "", null, null], "No pillar is assessed; give at least one a number from 1 to 5."],
    ["BENCHMARK", ["ratio.6"], "There is no benchmark ratio.6; a key looks like ratio.1."],
    ["BENCHMARK", ["attritionRate"], "There is no benchmark attritionRate; a key looks like ratio.1."],
    ["SOURCE", ["constructor"], "There is no input or benchmark constructor; a key looks like name."],
  ])("%s of %j shows #N/A", (id, values, message) => {
    expect(refusal(id, ...values)).toBe(`#N/A ${message}`);
  });
});
