import { built, sheetOf, valueAt } from "#test/unit/workbook/built";
import { hireOffsets, hiresBlocks, roadmapBlocks, scenarioColumns, sourceColumns } from "#workbook/layout/columns";
import { headcountRows, hiresRows, scenarioRows, sourceRows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";

const workbook = built();
const headingAt = (sheet: string, row: number, column: number) => valueAt(sheetOf(workbook, sheet), row, column);

describe("scenarioColumns", () => {
  it.each<[Exclude<keyof typeof scenarioColumns, "scenarios">, string]>([
    ["section", "Section"], ["key", "Key"], ["label", "Input"], ["unit", "Unit"], ["base", "Base"], ["allowed", "Allowed"], ["initial", "Default"], ["source", "Source"],
    ["grade", "Grade"], ["effective", "Base, in use"], ["active", "Active scenario"], ["differs", "Differs in row"],
  ])("has %s under %s", (column, heading) => {
    expect(headingAt(sheetNames.scenarios, scenarioRows.headings, scenarioColumns[column])).toBe(heading);
  });
});

describe("sourceColumns", () => {
  it.each<[Exclude<keyof typeof sourceColumns, "lists">, string]>([
    ["section", "Section"], ["key", "Key"], ["value", "Value"], ["unit", "Unit"], ["label", "Benchmark"], ["allowed", "Allowed"], ["initial", "Default"], ["changed", "Changed (1/0)"],
    ["source", "Source"], ["asOf", "As of"], ["grade", "Grade"], ["constants", "Constant"], ["register", "Block"],
  ])("has %s under %s", (column, heading) => {
    expect(headingAt(sheetNames.sources, sourceRows.headings, sourceColumns[column])).toBe(heading);
  });
});

describe("hireOffsets", () => {
  const headings = ["Role", "Number", "Needed (month)", "Starts (month)", "Requisition opens (month)", "Waits for", "Counts toward level", "Status"];

  it.each(Object.entries(hiresBlocks))("are the columns of the block %s", (_, first) => {
    const { role, number, need, start, requisition, waitsFor, counts, status } = hireOffsets;
    expect([role, number, need, start, requisition, waitsFor, counts, status].map((offset) => headingAt(sheetNames.hires, hiresRows.headings, first + offset))).toEqual(headings);
  });

  it("have the calendar dates beside the hires in use", () => {
    const dates = [hireOffsets.startDate, hireOffsets.requisitionDate].map((offset) => headingAt(sheetNames.hires, hiresRows.headings, hiresBlocks.used + offset));
    expect(dates).toEqual(["Starts", "Requisition opens"]);
  });
});

describe("roadmapBlocks", () => {
  it.each(Object.entries(roadmapBlocks))("has the columns of a phase in the block %s", (_, first) => {
    const headings = [0, 1, 2, 3, 4, 5].map((offset) => headingAt(sheetNames.headcount, headcountRows.roadmapHeadings, first + offset));
    expect(headings).toEqual(["From level", "To level", "First month", "Planned last", "Last month", "Reached (1/0)"]);
  });
});
