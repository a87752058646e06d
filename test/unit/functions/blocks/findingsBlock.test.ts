import { findingsBlock } from "#functions/blocks/findingsBlock";
import { inCells } from "#test/unit/functions/inCells";

describe("findingsBlock", () => {
  it("lists findings in words, gravest first", () => {
    expect(findingsBlock(...inCells()).map(([title, severity]) => [title, severity])).toEqual([
      ["Year 2 costs much more than year 1", "warning"],
      ["First-year team outside the guide's range", "note"],
      ["More than one level in the first year", "note"],
    ]);
  });

  it("says what was found, what to do and where the rule comes from", () => {
    const [, , jump] = findingsBlock(...inCells());
    expect(jump.slice(2)).toEqual(["From level 1 to 3 by month 9. Skipping levels is a common cause of failure.", "Check that processes, not only people, can keep up.", "Guide: The ML Maturity Model"]);
  });

  it("says so where there is nothing to say", () => {
    const settled = {
      employees: 100_000, currentLevel: 3, targetLevel: 3, "existing.dataEngineer": 3, "existing.mlEngineer": 3, "existing.dataScientist": 6,
      "existing.mlProductManager": 1, "existing.mlPlatformEngineer": 2, "existing.mlArchitect": 1,
    };
    expect(findingsBlock(...inCells(settled))).toEqual([["No findings", "note", "No rule has anything to say about this plan.", "", ""]]);
  });

  it("gives the reasons where there is no plan", () => {
    const next = "Correct the input on ML Scenarios or ML Sources.";
    expect(findingsBlock(...inCells({ pace: "quick" }), [["ratio.3", 50]])).toEqual([
      ["invalid-scenario", "stop", "pace is quick; allowed is one of roadmap, fast, typical, slow.", next, ""],
      ["invalid-benchmark", "stop", "ratio.3 is 50; allowed is a number from 0.1 to 20.", next, ""],
    ]);
  });
});
