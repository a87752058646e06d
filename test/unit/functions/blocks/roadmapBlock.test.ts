import { roadmapBlock } from "#functions/blocks/roadmapBlock";
import { inCells } from "#test/unit/functions/inCells";

describe("roadmapBlock", () => {
  it("has one row for each phase", () => {
    expect(roadmapBlock(...inCells())).toEqual([[1, 2, 1, 3, 3, 1], [2, 3, 4, 9, 9, 1]]);
  });

  it("lists phases that end after the plan's length", () => {
    expect(roadmapBlock(...inCells({ targetLevel: 5, horizonMonths: 12, maxStartsPerMonth: 100 })).map((row) => row.slice(0, 4))).toEqual([[1, 2, 1, 3], [2, 3, 4, 9], [3, 4, 10, 18], [4, 5, 19, 33]]);
  });

  it("says that a level is not reached", () => {
    const block = roadmapBlock(...inCells({ budgetMode: "top-down", budgetFit: "sustained", firstYearBudget: 2_400_000 }));
    expect(block).toEqual([[1, 2, 1, 3, 3, 1], [2, 3, 4, 9, 9, 0]]); // as in cases/top-down-2-4-million-sustained
  });

  it("has one phase where the level is to be kept", () => {
    expect(roadmapBlock(...inCells({ currentLevel: 5, targetLevel: 5, maxStartsPerMonth: 100 }))).toEqual([[5, 5, 1, 12, 12, 1]]);
  });

  it("shows #N/A where there is no plan", () => {
    expect(() => roadmapBlock(...inCells({ horizonMonths: 6 }))).toThrow(expect.objectContaining({ error: "#N/A", message: "invalid-scenario" }));
  });
});
