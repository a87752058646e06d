import { hiresBlock, hiresColumns } from "#functions/blocks/hiresBlock";
import { inCells } from "#test/unit/functions/inCells";

describe("hiresBlock", () => {
  it("has one row for each hire, by start month", () => {
    const block = hiresBlock(...inCells());
    expect(block).toHaveLength(14);
    expect(block.slice(0, 2)).toEqual([["ML engineer", 1, 1, 1, -2, "", 2, "planned"], ["Data engineer", 1, 1, 1, -2, "", 2, "planned"]]);
  });

  it("says what a hire waits for, and that it then counts toward no level", () => {
    expect(hiresBlock(...inCells())[11]).toEqual(["Data scientist", 4, 5, 10, 7, "next level", 0, "planned"]);
  });

  it("says that nobody is hired where the team is there already", () => {
    const complete = { currentLevel: 1, targetLevel: 1, "existing.dataScientist": 2, "existing.dataEngineer": 2, "existing.mlEngineer": 2 };
    expect(hiresBlock(...inCells(complete))).toEqual([["", "", "", "", "", "", "", "no hires"]]);
  });

  it.each([
    [{ budgetMode: "top-down", firstYearBudget: 1000 }, /^budget-too-small: firstYearBudget 1,000 USD leaves 650 USD/],
    [{ pace: "quick", sizing: "huge" }, /^invalid-scenario: pace is quick; .+\. invalid-scenario: sizing is huge; .+\.$/],
  ])("gives one row with the reasons where there is no plan of %j", (scenario, status) => {
    const block = hiresBlock(...inCells(scenario));
    expect(block).toEqual([["", "", "", "", "", "", "", expect.stringMatching(status)]]);
    expect(block[0]).toHaveLength(hiresColumns.length);
  });
});
