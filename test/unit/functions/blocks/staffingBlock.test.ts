import { staffingBlock } from "#functions/blocks/staffingBlock";
import { inCells } from "#test/unit/functions/inCells";

describe("staffingBlock", () => {
  it("shows the team now, in month 12 and at the end, its total and its ratio", () => {
    expect(staffingBlock(...inCells())).toEqual([
      ["Data engineer", 0, 2, 2],
      ["ML engineer", 0, 3, 3],
      ["Data scientist", 0, 5, 5],
      ["ML product manager", 0, 1, 1],
      ["ML platform engineer", 0, 2, 2],
      ["ML architect", 0, 1, 1],
      ["Team", 0, 14, 14],
      ["Data scientists per ML engineer", "", 5 / 3, 5 / 3],
    ]);
  });

  it("counts the people already there as now", () => {
    const block = staffingBlock(...inCells({ "existing.dataScientist": 3, "existing.mlEngineer": 2 }));
    expect(block.map((row) => row[1])).toEqual([0, 2, 3, 0, 0, 0, 5, 1.5]);
  });

  it("tells month 12 from the months around it", () => {
    // As in cases/few-starts-a-month: the team has 11, 12 and 13 people in months 11 to 13.
    const block = staffingBlock(...inCells({ maxStartsPerMonth: 1, sizing: "mid" }));
    expect(block.map((row) => row.slice(2))).toEqual([[3, 4], [3, 4], [3, 8], [1, 1], [2, 3], [0, 1], [12, 21], [1, 2]]);
  });

  it("shows #N/A where there is no plan", () => {
    expect(() => staffingBlock(...inCells({ pace: "quick" }))).toThrow(expect.objectContaining({ error: "#N/A", message: "invalid-scenario" }));
  });
});
