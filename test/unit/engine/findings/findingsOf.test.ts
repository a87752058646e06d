import { findingRules } from "#engine/findings/findingsOf";
import { roles } from "#engine/roles";
import { planWith } from "#test/helpers/planWith";

type Keys = NonNullable<Parameters<typeof planWith>[0]>;

const topDown = (firstYearBudget: number, keys: Keys = {}): Keys => ({ budgetMode: "top-down", firstYearBudget, ...keys });
const sustained: Keys = { budgetFit: "sustained" };
const lastsOf = (people: Keys): Keys => ({ ...people, targetLevel: 3, "existing.dataEngineer": 1 });
const euro: Keys = { currency: "EUR", targetLevel: 2 };
const ownPay: Keys = Object.fromEntries(roles.map((role) => [`baseSalary.${role}`, 80_000]));
const growing: Keys = { modelsInProduction: 1, currentLevel: 2, targetLevel: 4 };

/** Each finding with a scenario in which it is made and a neighbour in which it is not; section 9 of the model. */
const table: readonly (readonly [string, Keys, Keys])[] = [
  ["readiness-gap", { readinessProcess: 1 }, { readinessProcess: 2 }],
  ["target-not-reached", topDown(2_400_000, sustained), topDown(5_200_000, sustained)],
  ["core-team-unaffordable", topDown(500_000), topDown(2_400_000)],
  ["level-overestimated", { currentLevel: 3, readinessData: 2 }, { currentLevel: 3, readinessData: 3 }],
  ["data-readiness-trap", { readinessData: 1 }, { readinessData: 2 }],
  ["team-below-current-level", { currentLevel: 2, "existing.mlEngineer": 2 }, { currentLevel: 2, "existing.mlEngineer": 3 }],
  ["level-slips", { sizing: "mid", maxStartsPerMonth: 1 }, { sizing: "mid", maxStartsPerMonth: 100 }],
  ["ratio-exceeded", { "existing.dataScientist": 5 }, { "existing.dataScientist": 5, "existing.mlEngineer": 5 }],
  ["no-data-engineer", { "existing.dataScientist": 1, recruitingLeadMonths: 0 }, { "existing.dataScientist": 1, recruitingLeadMonths: 3 }],
  ["topology-mismatch", { topology: "federated" }, { topology: "hub-and-spoke" }],
  ["topology-mismatch", { topology: "centralized", businessUnits: 2 }, { topology: "centralized", businessUnits: 1 }],
  ["units-understaffed", { businessUnits: 50 }, { businessUnits: 9 }],
  ["share-out-of-band", { peopleShare: 0.71, infrastructureShare: 0.19, enablementShare: 0.1 }, { peopleShare: 0.7, infrastructureShare: 0.2, enablementShare: 0.1 }],
  ["late-start", { recruitingLeadMonths: 1 }, { recruitingLeadMonths: 2 }],
  ["payback-too-early", { annualBenefitPerModel: 1000, valueLagMonths: 5 }, { annualBenefitPerModel: 1000, valueLagMonths: 6 }],
  ["payback-too-early", { ...growing, annualBenefitPerModel: 1e9 }, { ...growing, annualBenefitPerModel: 1_000_000 }],
  ["payback-late", { ...growing, annualBenefitPerModel: 1000 }, { ...growing, annualBenefitPerModel: 4_200_000 }],
  ["pay-in-other-currency", euro, { ...euro, ...ownPay }],
  ["level-jump", {}, { pace: "slow" }],
  ["absorption-limit", { sizing: "mid" }, { sizing: "mid", maxStartsPerMonth: 100 }],
  ["team-size-outside-level", lastsOf({ "existing.dataScientist": 25 }), lastsOf({ "existing.dataScientist": 12 })],
  ["gpu-mix-out-of-band", { gpuReserved: 0.61, gpuOnDemand: 0.2, gpuSpot: 0.19 }, { gpuReserved: 0.6, gpuOnDemand: 0.2, gpuSpot: 0.2 }],
  ["budget-outside-guide", { sizing: "mid" }, { sizing: "mid", employees: 999 }],
  ["first-year-team-outside-guide", {}, { targetLevel: 2 }],
  ["deferred-by-budget", topDown(2_400_000), topDown(2_400_000, sustained)],
  ["budget-exceeds-plan", topDown(9_000_000), topDown(3_600_000)],
  ["inference-optimisation", { currentLevel: 4, targetLevel: 5 }, { currentLevel: 4, targetLevel: 5, currency: "EUR" }],
  ["run-rate-cliff", {}, { targetLevel: 2 }],
];

const findingIds = (keys: Keys): string[] => planWith(keys).findings.map(({ id }) => id);
const valuesOf = (id: string, keys: Keys) => planWith(keys).findings.find((finding) => finding.id === id)?.values;

describe("findings", () => {
  it.each(table)("make %s where %j", (id, scenario) => {
    expect(findingIds(scenario)).toContain(id);
  });

  it.each(table)("leave %s out of a neighbour of %j", (id, _, neighbour) => {
    expect(findingIds(neighbour)).not.toContain(id);
  });

  it("are 26 and all tried here", () => {
    expect(findingRules.map(({ id }) => id).sort()).toEqual([...new Set(table.map(([id]) => id))].sort());
    expect(findingRules).toHaveLength(26);
  });

  it("come gravest first and then by id", () => {
    const findings = planWith({ readinessProcess: 1, sizing: "mid" }).findings;
    expect(findings.map(({ severity, id }) => `${severity} ${id}`)).toEqual([
      "stop readiness-gap",
      "warning run-rate-cliff",
      "note absorption-limit",
      "note budget-outside-guide",
      "note first-year-team-outside-guide",
      "note level-jump",
    ]);
  });

  it("name their source", () => {
    for (const { source } of findingRules) expect(source).not.toBe("");
  });
});

describe("the figures of a finding", () => {
  it("tell which pillars have a gap", () => {
    expect(valuesOf("readiness-gap", { readinessProcess: 1, readinessData: 1, readinessAlignment: 2 })).toEqual({ pillars: "readinessData, readinessProcess", score: 1, needed: 2 });
  });

  // The second seat, a data engineer needed in month 1, starts in 1 − 0 + 4 = 5.
  it("tell who starts late and by how much", () => {
    expect(valuesOf("late-start", { targetLevel: 2, recruitingLeadMonths: 0, "timeToFill.dataEngineer": 4 })).toMatchObject({ role: "dataEngineer", needMonth: 1, startMonth: 5, months: 4 });
  });

  it("tell how a level slips", () => {
    expect(valuesOf("level-slips", { targetLevel: 2, "timeToFill.mlEngineer": 6 })).toEqual({ phases: 1, toLevel: 2, plannedLastMonth: 3, lastMonth: 4, months: 1 });
  });

  // 5 data scientists, no ML engineer, from month 1 on.
  it("tell when the ratio is exceeded first", () => {
    expect(valuesOf("ratio-exceeded", { "existing.dataScientist": 5, recruitingLeadMonths: 0 })).toMatchObject({ firstMonth: 1, dataScientists: 5, mlEngineers: 0, ratio: 1 });
  });

  // The midpoint of 60–80 % of the data scientists of month 12.
  it("tell how much data work costs data scientists", () => {
    const { headcount } = planWith({ readinessData: 1 });
    expect(valuesOf("data-readiness-trap", { readinessData: 1 })).toEqual({ dataScientists: headcount.dataScientist[11], lostShare: 0.7, lostFte: headcount.dataScientist[11] * 0.7 });
  });

  it("tell how much money to move, of the share furthest out", () => {
    const keys = { peopleShare: 0.8, infrastructureShare: 0.1, enablementShare: 0.1 };
    const { yearOneTotal } = planWith(keys).summary;
    expect(valuesOf("share-out-of-band", keys)).toMatchObject({ share: 0.8, low: 0.6, high: 0.7, moneyToMove: expect.closeTo(-0.1 * yearOneTotal, 4) });
  });

  it("tell what would fund the hires that were deferred", () => {
    const values = valuesOf("deferred-by-budget", topDown(2_400_000));
    expect(values).toMatchObject({ funded: planWith(topDown(2_400_000)).summary.teamCap, seats: planWith().hires.length, neededYearOneTotal: planWith().summary.yearOneTotal });
  });

  it("tell what the smallest plan that reaches the target costs", () => {
    const { summary } = planWith();
    expect(valuesOf("target-not-reached", topDown(2_400_000, { ...sustained, sizing: "high" }))).toMatchObject({ targetLevel: 3, smallestYearOneTotal: summary.yearOneTotal, smallestRunRate: summary.totalRunRate });
  });
});
