import type { WorkbookInput } from "#workbook/assembly/workbookInput";
import { writeResults } from "#workbook/assembly/writeResults";

const results = (changes: Partial<WorkbookInput> = {}) => writeResults({ scenarios: [{}], benchmarks: {}, activeScenario: 1, variant: "hand-over", writtenOn: "2026-11-02", ...changes });
const refused = { budgetMode: "top-down", firstYearBudget: 1000 };

describe("writeResults", () => {
  it("dates the results", () => {
    expect(results({ writtenOn: "2027-01-01" }).writtenOnSerial).toBe(46_388);
  });

  it("gives hires, phases and findings of the active scenario", () => {
    const { hires, roadmap, findings } = results({ scenarios: [{}, { name: "Lean", targetLevel: 2 }], activeScenario: 2 });
    expect(roadmap).toEqual([[1, 2, 1, 3, 3, 1]]);
    expect(hires).toHaveLength(5);
    expect(findings.length).toBeGreaterThan(0);
  });

  it("compares all five columns, blank where there is no scenario", () => {
    const { compare } = results({ scenarios: [{ name: "Now" }, { targetLevel: 2 }] });
    expect(compare.slice(0, 2)).toEqual([["Scenario", "Now", "Scenario 2", "", "", ""], ["Status", "planned", "planned", "", "", ""]]);
  });

  it("lets a scenario inherit from Base, no value included", () => {
    const { compare } = results({ scenarios: [{ budgetMode: "top-down", firstYearBudget: 10_000_000 }, { name: "Rich" }, { name: "None", firstYearBudget: null }] });
    expect(compare[1].slice(1, 4)).toEqual(["planned", "planned", expect.stringMatching(/^budget-required/)]);
  });

  it("says why there is no plan", () => {
    const { hires, roadmap, findings, compare } = results({ scenarios: [refused] });
    expect(hires).toEqual([["", "", "", "", "", "", "", expect.stringMatching(/^budget-too-small/)]]);
    expect([roadmap, findings[0][0], compare[1][1]]).toEqual([[], "budget-too-small", hires[0][7]]);
  });

  it.each([[{ vacancyCredit: "perhaps" }], [{ startMonth: "soon" }]])("hands on %j to be refused", (scenario) => {
    expect(results({ scenarios: [scenario] }).findings[0][0]).toBe("invalid-scenario");
  });

  it("reads benchmarks", () => {
    const peak = (benchmarks: Record<string, number>) => results({ benchmarks }).hires.length;
    expect(peak({ "size.low.3": 15 })).toBeGreaterThan(peak({}));
  });
});
