import { scenarioField, scenarioKeys, type ScenarioKey } from "#engine/scenario/scenarioSchema";
import { readKeyed } from "#functions/cells/readKeyed";
import { CellFault, type Matrix } from "#functions/worksheetFunction";

const fieldOf = (key: string) => (scenarioKeys.includes(key as ScenarioKey) ? scenarioField(key as ScenarioKey) : undefined);
const read = (keys: Matrix, values: Matrix) => readKeyed(keys, values, fieldOf);

describe("readKeyed", () => {
  it("reads rows in any order", () => {
    expect(read([["pace"], ["targetLevel"]], [["Fast"], ["4"]])).toEqual({ pace: "fast", targetLevel: 4 });
    expect(read([["targetLevel"], ["pace"]], [["4"], ["Fast"]])).toEqual({ pace: "fast", targetLevel: 4 });
  });

  it("reads ranges that lie on their side", () => {
    expect(read([["pace", "targetLevel"]], [["fast", 4]])).toEqual({ pace: "fast", targetLevel: 4 });
  });

  it("skips rows without a key", () => {
    expect(read([[null], ["pace"], [""], ["  "], [7]], [["x"], ["fast"], [3], [null], [7]])).toEqual({ pace: "fast" });
  });

  it("leaves out keys without a value", () => {
    expect(read([["pace"], ["targetLevel"]], [[null], [""]])).toEqual({});
  });

  it("trims keys and values", () => {
    expect(read([[" pace "]], [[" fast "]])).toEqual({ pace: "fast" });
  });

  it("hands on unknown keys for the schema to refuse", () => {
    expect(read([["colour"], ["toString"]], [["red"], ["blue"]])).toEqual({ colour: "red", toString: "blue" });
  });

  it("refuses a key that stands there twice", () => {
    const twice = () => read([["pace"], ["sizing"], [" pace"]], [["fast"], ["low"], ["slow"]]);
    expect(twice).toThrow(new CellFault("#VALUE!", "The key pace stands in the range twice."));
    expect(twice).toThrow(expect.objectContaining({ error: "#VALUE!" }));
  });

  it("refuses ranges that differ in size", () => {
    expect(() => read([["pace"], ["sizing"]], [["fast"]])).toThrow(new CellFault("#VALUE!", "Keys has 2 cells and values has 1; they must be of the same size."));
  });
});
