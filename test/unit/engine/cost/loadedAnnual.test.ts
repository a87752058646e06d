import { loadedAnnual } from "#engine/cost/loadedAnnual";
import { rolePay } from "#engine/cost/rolePay";
import { benchmarksWith, scenarioWith } from "#test/helpers/planWith";

describe("loadedAnnual", () => {
  // 165,000 cash + 10,230 + 2,392.50 tax + 7,200 retirement + 7,200 + 3,000.
  it("loads a base salary below the tax cap", () => {
    expect(loadedAnnual(150_000, scenarioWith())).toBeCloseTo(195_022.5, 6);
  });

  // 220,000 cash + 184,500 · 6.2 % = 11,439 + 3,190 + 9,600 + 7,200 + 3,000.
  it("taxes only up to the cap", () => {
    expect(loadedAnnual(200_000, scenarioWith())).toBeCloseTo(254_429, 6);
  });
});

describe("rolePay", () => {
  it("takes the entered salary, else the benchmark at the pay position", () => {
    const pays = rolePay(scenarioWith({ payPosition: "p75", "baseSalary.mlEngineer": 100_000 }), benchmarksWith());
    expect([pays.mlEngineer.base, pays.mlArchitect.base]).toEqual([100_000, 231_500]);
  });
});
