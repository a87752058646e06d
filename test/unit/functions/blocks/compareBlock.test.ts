import { compareBlock, compareFigures } from "#functions/blocks/compareBlock";
import { differences } from "#test/helpers/differences";
import { defaultCase } from "#test/unit/functions/defaultCase";
import { sideBySide } from "#test/unit/functions/inCells";

const { summary } = defaultCase;
const column = (block: ReturnType<typeof compareBlock>, index: number) => block.map((row) => row[index]);
const blank = compareFigures.map(() => "");

describe("compareBlock", () => {
  it("has figures down and scenarios across", () => {
    const block = compareBlock(...sideBySide({ name: "Base" }, { name: "Lean", targetLevel: 2 }));
    expect(column(block, 0).slice(0, 3)).toEqual(["Scenario", "Status", "First-year total"]);
    expect(block.slice(0, 2)).toEqual([["Scenario", "Base", "Lean"], ["Status", "planned", "planned"]]);
  });

  it("gives the figures of the worked example, blank where there is none", () => {
    const expected = [
      "Base", "planned", summary.yearOneTotal, summary.yearOnePeople, summary.yearOneInfrastructure, summary.yearOneEnablement, 0, summary.yearTwoTotal, summary.peopleRunRate,
      summary.totalRunRate, summary.yearOneCostPerHead, 14, summary.effectiveCapacityMonth12, 14, "", 3, 10, "", summary.requiredAnnualBenefitPerModel, summary.npv,
    ];
    expect(differences(column(compareBlock(...sideBySide({ name: "Base" })), 1), expected)).toEqual([]);
  });

  it("leaves a column without a name blank, whatever stands in it", () => {
    const block = compareBlock(...sideBySide({ name: "Base" }, { targetLevel: 2 }, { name: "  " }));
    expect([column(block, 2), column(block, 3)]).toEqual([["", "", ...blank], ["", "", ...blank]]);
  });

  it("says why a scenario cannot be planned and leaves the others as they are", () => {
    const alone = compareBlock(...sideBySide({ name: "Base" }));
    const block = compareBlock(...sideBySide({ name: "Base" }, { name: "Poor", budgetMode: "top-down", firstYearBudget: 1000 }));
    expect(column(block, 1)).toEqual(column(alone, 1));
    expect(column(block, 2)).toEqual(["Poor", expect.stringMatching(/^budget-too-small: .+\.$/), ...blank]);
  });

  it("finds the name where its key has blanks around it", () => {
    expect(compareBlock([[" name "]], [["Base"]])[0]).toEqual(["Scenario", "Base"]);
  });

  it("plans all scenarios with the same benchmarks", () => {
    const [headcount] = compareBlock(...sideBySide({ name: "A" }, { name: "B" }), [["size.low.3", 15], ["size.low.2", 3]]).filter(([label]) => label === "Peak headcount");
    expect(headcount[1]).toBe(headcount[2]);
    expect(headcount[1]).toBeGreaterThan(14);
  });

  it("has labels only, given no scenarios", () => {
    expect(compareBlock([], []).map((row) => row.length)).toEqual([1, 1, ...compareFigures.map(() => 1)]);
  });
});
