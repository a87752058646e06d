import fc from "fast-check";
import { fieldOf, type Shape } from "#engine/fields/field";
import { scenarioShape } from "#engine/scenario/scenarioSchema";
import { isAllowed } from "#functions/arguments/isAllowed";

const shape: Shape = scenarioShape;
const single = Object.keys(shape).filter((key) => ["whole", "number", "choice", "text"].includes(fieldOf(shape, key).allowed.kind));
const anyValue = fc.oneof(fc.double(), fc.integer({ min: -2, max: 70 }), fc.constantFrom("low", "roadmap", "", "x", "strict", true, Infinity, -0), fc.string({ maxLength: 70 }));

describe("isAllowed", () => {
  it.each(single)("says of a value for %s what the schema says", (key) => {
    fc.assert(fc.property(anyValue, (value) => {
      expect(isAllowed(value, fieldOf(shape, key).allowed)).toBe(shape[key].safeParse(value).success);
    }), { numRuns: 60 });
  });

  it("takes no value for what is never an argument", () => {
    expect(isAllowed(true, { kind: "switch" })).toBe(false);
  });
});
