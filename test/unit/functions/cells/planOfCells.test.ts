import { planOfCells, solidPlanOfCells } from "#functions/cells/planOfCells";
import { CellFault } from "#functions/worksheetFunction";
import { benchmarksInCells, inCells } from "#test/unit/functions/inCells";

describe("planOfCells", () => {
  it("plans the scenario that stands in the cells", () => {
    const planned = planOfCells(...inCells({ name: "Lean", targetLevel: 2 }));
    expect(planned.ok && planned.value.scenario).toMatchObject({ name: "Lean", targetLevel: 2, horizonMonths: 36 });
  });

  it("takes benchmarks from two columns, blank rows aside", () => {
    const planned = planOfCells(...inCells(), [["size.low.3", 12], [null, null], [], ["ratio.3", null]]);
    // Level 3 counts data scientists, ML engineers and platform engineers.
    expect(planned.ok && planned.value.hires.filter(({ role }) => ["dataScientist", "mlEngineer", "mlPlatformEngineer"].includes(role)).length).toBe(12);
  });

  it("gives the same object for the same cells", () => {
    expect(planOfCells(...inCells({ targetLevel: 4 }))).toBe(planOfCells(...inCells({ targetLevel: "4", pace: "" }), []));
  });

  it.each([
    ["another value", { targetLevel: 2 }, {}],
    ["another name", { name: "Other" }, {}],
    ["another benchmark", {}, { "ratio.3": 3 }],
  ])("gives another result for %s", (_, scenario, benchmarks) => {
    expect(planOfCells(...inCells(scenario), benchmarksInCells(benchmarks))).not.toBe(planOfCells(...inCells()));
  });

  it("refuses a budget too large for a number instead of taking it for none", () => {
    planOfCells(...inCells({ firstYearBudget: null }));
    expect(planOfCells(...inCells({ firstYearBudget: "1e999" }))).toMatchObject({ ok: false, issues: [{ code: "invalid-scenario", path: "firstYearBudget" }] });
  });

  it("keeps the latest plans only, those asked for again included", () => {
    const numbered = (horizonMonths: number) => planOfCells(...inCells({ horizonMonths }));
    const [oldest, asked] = [numbered(12), numbered(13)];
    for (let months = 14; months < 24; months += 1) numbered(months);
    expect(numbered(13)).toBe(asked);
    numbered(24);
    expect(numbered(12)).not.toBe(oldest);
    expect(numbered(12)).toEqual(oldest);
    expect(numbered(13)).toBe(asked);
  });

  it("hands on every reason why there is no plan", () => {
    const planned = planOfCells(...inCells({ pace: "quick", colour: "red" }), benchmarksInCells({ "ratio.3": 50 }));
    expect(planned.ok || planned.issues.map(({ code, path }) => [code, path]).sort()).toEqual([["invalid-benchmark", "ratio.3"], ["invalid-scenario", "colour"], ["invalid-scenario", "pace"]]);
  });
});

describe("solidPlanOfCells", () => {
  it("gives the plan itself", () => {
    expect(solidPlanOfCells(...inCells()).summary.headcountMonth12).toBe(14);
  });

  it("shows #N/A with the code where there is no plan", () => {
    const refused = () => solidPlanOfCells(...inCells({ budgetMode: "top-down" }));
    expect(refused).toThrow(new CellFault("#N/A", "budget-required"));
    expect(refused).toThrow(expect.objectContaining({ error: "#N/A" }));
  });
});
