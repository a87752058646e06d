import { monthlyBlock, monthlyRows } from "#functions/blocks/monthlyBlock";
import { differences } from "#test/helpers/differences";
import { defaultCase } from "#test/unit/functions/defaultCase";
import { inCells } from "#test/unit/functions/inCells";

const { level, totalHeadcount, budget, summary } = defaultCase;
const row = (label: string): readonly number[] => monthlyBlock(...inCells())[monthlyRows.findIndex((found) => found.label === label)] as number[];
const together = (lists: Readonly<Record<string, readonly number[]>>): number[] => level.map((_, month) => Object.values(lists).reduce((total, list) => total + list[month], 0));

describe("monthlyBlock", () => {
  it.each<[string, readonly number[]]>([
    ["Level", level],
    ["Headcount", totalHeadcount],
    ["Pay", budget.pay],
    ["Hiring", budget.hiring],
    ["Backfill", budget.backfill],
    ["Vacancy", budget.vacancy],
    ["Infrastructure", together(budget.infrastructure)],
    ["Enablement", together(budget.enablement)],
    ["Total", budget.total],
  ])("gives the months of the worked example: %s", (label, months) => {
    expect(differences(row(label).slice(0, 36), months)).toEqual([]);
  });

  it("counts starts of all roles", () => {
    expect(row("Starts").slice(0, 12)).toEqual([2, 1, 1, 3, 0, 1, 0, 2, 1, 3, 0, 0]);
  });

  it("gives effective capacity", () => {
    expect(row("Effective capacity")[11]).toBeCloseTo(summary.effectiveCapacityMonth12, 9);
  });

  it("has 60 months of which those past the plan are 0", () => {
    const block = monthlyBlock(...inCells({ horizonMonths: 12 }));
    expect(block.map((months) => months.length)).toEqual(monthlyRows.map(() => 60));
    expect(block.flatMap((months) => months.slice(12)).filter((value) => value !== 0)).toEqual([]);
  });

  it("shows #N/A where there is no plan", () => {
    expect(() => monthlyBlock(...inCells({ colour: "red" }))).toThrow(expect.objectContaining({ error: "#N/A", message: "invalid-scenario" }));
  });
});
