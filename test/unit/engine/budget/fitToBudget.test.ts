import { issuesWith, planWith } from "#test/helpers/planWith";

const topDown = { budgetMode: "top-down", targetLevel: 2 };

describe("a top-down budget", () => {
  it("too small for one seat is refused with what it leaves for people", () => {
    const [issue] = issuesWith({ ...topDown, firstYearBudget: 10_000 });
    expect(issue).toMatchObject({ code: "budget-too-small", path: "firstYearBudget", values: { value: 10_000, peopleEnvelope: 6500, existing: 0, currency: "USD" } });
  });

  it("below what the people already there cost is refused as such", () => {
    const [issue] = issuesWith({ ...topDown, firstYearBudget: 500_000, "existing.mlEngineer": 3 });
    expect(issue).toMatchObject({ code: "budget-below-existing-team", values: { existing: 3 } });
  });

  it("is required", () => {
    expect(issuesWith(topDown).map(({ code }) => code)).toEqual(["budget-required"]);
  });

  // 3 ML engineers cost 3 · 253,244 = 760,000 with backfill about 781,000 a year, so 1.21 M fund them at 65 % and no more.
  it("keeps the people already there when it funds nobody else", () => {
    const plan = planWith({ ...topDown, firstYearBudget: 1_215_000, "existing.mlEngineer": 3 });
    expect([plan.summary.teamCap, plan.summary.headcountMonth12]).toEqual([3, 3]);
  });

  it("defers to year 2 what year 1 cannot pay", () => {
    const { hires, summary } = planWith({ ...topDown, firstYearBudget: 900_000 });
    const inYearOne = hires.filter(({ startMonth }) => startMonth <= 12).length;
    expect(inYearOne).toBe(summary.teamCap);
    expect(hires).toHaveLength(5);
  });

  it("that is to be sustained caps the team for good", () => {
    const { hires, summary } = planWith({ ...topDown, budgetFit: "sustained", firstYearBudget: 900_000 });
    expect([hires.length, summary.headcountMonth12, summary.peakHeadcount]).toEqual([summary.teamCap, summary.teamCap, summary.teamCap]);
    expect(summary.totalRunRate).toBeLessThanOrEqual(900_000);
  });

  it("leaves the rest in reserve, which no month contains", () => {
    const { budget, summary } = planWith({ ...topDown, firstYearBudget: 5_000_000 });
    const spent = budget.total.slice(0, 12).reduce((total, amount) => total + amount, 0);
    expect(spent + summary.reserve).toBeCloseTo(5_000_000, 4);
    expect(summary.yearOneTotal).toBe(5_000_000);
  });
});
