import { phaseLength } from "#engine/maturity/phaseLength";
import { benchmarksWith } from "#test/helpers/planWith";

describe("phaseLength", () => {
  // Section 1 of the model; level 5 has no next level and takes a year.
  it.each([
    ["fast", [3, 6, 6, 12, 12]],
    ["roadmap", [3, 6, 9, 15, 12]],
    ["typical", [5, 9, 9, 15, 12]],
    ["slow", [6, 12, 12, 18, 12]],
  ] as const)("is that of the table at pace %s", (pace, months) => {
    expect([1, 2, 3, 4, 5].map((level) => phaseLength(level, pace, benchmarksWith()))).toEqual(months);
  });

  it("follows a changed benchmark", () => {
    expect(phaseLength(2, "fast", benchmarksWith({ "months.fast.2": 8 }))).toBe(8);
  });
});
