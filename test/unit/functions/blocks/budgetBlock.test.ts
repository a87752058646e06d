import { budgetBlock } from "#functions/blocks/budgetBlock";
import { differences } from "#test/helpers/differences";
import { defaultCase } from "#test/unit/functions/defaultCase";
import { inCells } from "#test/unit/functions/inCells";

const { yearOnePeople, yearOneInfrastructure, yearOneEnablement, yearOneTotal } = defaultCase.summary;

describe("budgetBlock", () => {
  it("holds the first year against the guide's bands", () => {
    expect(differences(budgetBlock(...inCells()), [
      ["People", yearOnePeople, 0.65, 0.6, 0.7, "yes", 0],
      ["Infrastructure", yearOneInfrastructure, 0.225, 0.2, 0.25, "yes", 0],
      ["Enablement", yearOneEnablement, 0.125, 0.1, 0.15, "yes", 0],
      ["Spent", yearOneTotal, 1, "", "", "", ""],
      ["Reserve", 0, "", "", "", "", ""],
      ["First-year total", yearOneTotal, "", "", "", "", ""],
    ])).toEqual([]);
  });

  it("says how much money is missing in a category, and how much is too much", () => {
    const spent = yearOnePeople / 0.5;
    const [people, infrastructure, enablement] = budgetBlock(...inCells({ peopleShare: 0.5, infrastructureShare: 0.375 }));
    expect(people.slice(5)).toEqual(["no", expect.closeTo(0.1 * spent, 2)]);
    expect(infrastructure.slice(5)).toEqual(["no", expect.closeTo(-0.125 * spent, 2)]);
    expect(enablement.slice(5)).toEqual(["yes", 0]);
  });

  it.each([[0.6, 0.25, 0.15], [0.7, 0.2, 0.1]])("takes the limits %d, %d, %d as inside", (peopleShare, infrastructureShare, enablementShare) => {
    const block = budgetBlock(...inCells({ peopleShare, infrastructureShare, enablementShare }));
    expect(block.slice(0, 3).map((row) => row[5])).toEqual(["yes", "yes", "yes"]);
  });

  it("keeps the reserve of a top-down budget on its own line", () => {
    const [, , , spent, reserve, total] = budgetBlock(...inCells({ budgetMode: "top-down", firstYearBudget: 10_000_000 }));
    expect([spent[1], reserve[1], total[1]]).toEqual([expect.closeTo(yearOneTotal, 2), expect.closeTo(10_000_000 - yearOneTotal, 2), 10_000_000]);
  });

  it("shows #N/A where there is no plan", () => {
    expect(() => budgetBlock(...inCells({ budgetMode: "top-down" }))).toThrow(expect.objectContaining({ error: "#N/A", message: "budget-required" }));
  });
});
