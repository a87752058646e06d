import { findingRules } from "#engine/findings/findingsOf";
import type { Finding } from "#engine/findings/finding";
import { planningAssumption } from "#engine/fields/sources";
import { roles } from "#engine/roles";
import { planWith } from "#test/helpers/planWith";
import { findingText } from "#wording/findingText";
import { findingTexts } from "#wording/findingTexts";

const noLead = { recruitingLeadMonths: 0, ...Object.fromEntries(roles.map((role) => [`timeToFill.${role}`, 6])) };
const topDown = (firstYearBudget: number) => ({ budgetMode: "top-down", firstYearBudget });

/** For every finding a scenario that has it. */
const scenarios: Readonly<Record<string, Record<string, unknown>>> = {
  "readiness-gap": { readinessProcess: 1, readinessAlignment: 1 },
  "level-overestimated": { currentLevel: 3, readinessData: 2 },
  "data-readiness-trap": { readinessData: 1 },
  "team-below-current-level": { currentLevel: 2 },
  "target-not-reached": { ...topDown(1_500_000), budgetFit: "sustained" },
  "core-team-unaffordable": topDown(500_000),
  "ratio-exceeded": { "existing.dataScientist": 5, "existing.dataEngineer": 1, recruitingLeadMonths: 0 },
  "no-data-engineer": { "existing.dataScientist": 2, recruitingLeadMonths: 0 },
  "topology-mismatch": { topology: "federated" },
  "units-understaffed": { businessUnits: 20 },
  "team-size-outside-level": { "existing.mlEngineer": 30 },
  "level-slips": noLead,
  "late-start": noLead,
  "absorption-limit": { maxStartsPerMonth: 1 },
  "level-jump": {},
  "share-out-of-band": { peopleShare: 0.5, infrastructureShare: 0.375 },
  "gpu-mix-out-of-band": { gpuReserved: 0.8, gpuOnDemand: 0.1, gpuSpot: 0.1 },
  "inference-optimisation": { targetLevel: 5, sizing: "high", horizonMonths: 60 },
  "pay-in-other-currency": { currency: "EUR", "baseSalary.dataEngineer": 90_000 },
  "run-rate-cliff": {},
  "deferred-by-budget": topDown(2_000_000),
  "budget-exceeds-plan": topDown(9_000_000),
  "payback-too-early": { annualBenefitPerModel: 1_000_000, valueLagMonths: 1 },
  "payback-late": { annualBenefitPerModel: 1000 },
  "budget-outside-guide": { sizing: "high" },
  "first-year-team-outside-guide": {},
};

function textOf(id: string, scenario: Record<string, unknown>) {
  const plan = planWith(scenario);
  const finding = plan.findings.find((found) => found.id === id);
  if (!finding) throw new Error(`${id} is not among ${plan.findings.map((found) => found.id).join(", ")}`);
  return findingText(finding, plan.scenario.currency);
}

const unclean = /undefined|NaN|null|Infinity|\[object|\$\{/;

describe("findingTexts", () => {
  const ids = findingRules.map(({ id }) => id).sort();

  it("has the words of every rule and of nothing else", () => {
    expect(Object.keys(findingTexts).sort()).toEqual(ids);
  });

  it("is tried here with every rule", () => {
    expect(Object.keys(scenarios).sort()).toEqual(ids);
  });
});

describe("findingText", () => {
  it.each(Object.entries(scenarios))("says %s in whole words", (id, scenario) => {
    const { title, what, next } = textOf(id, scenario);
    for (const words of [title, what, next]) {
      expect(words).not.toMatch(unclean);
      expect(words.trim()).not.toBe("");
    }
    expect([what, next].filter((sentence) => !sentence.endsWith("."))).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["readiness-gap", { readinessProcess: 1, readinessAlignment: 1 }, "Scored 1 of 5: Readiness: process, Readiness: alignment."],
    ["level-overestimated", { currentLevel: 3, readinessData: 2 }, "Planned from level 3, but Readiness: data is scored 2. Most organisations rate themselves a level too high."],
    ["team-below-current-level", { currentLevel: 2, "existing.mlEngineer": 1 }, "Level 2 usually has at least 3 people; 1 entered."],
    ["topology-mismatch", { topology: "federated", targetLevel: 2 }, "federated is chosen; level 2 usually works centralized, hub-and-spoke."],
    ["gpu-mix-out-of-band", { gpuReserved: 0.8, gpuOnDemand: 0.1, gpuSpot: 0.1 }, "GPU: reserved is 80%, the band is 40% to 60%."],
    ["first-year-team-outside-guide", {}, "14 people in month 12; the guide names 5 to 10 for an organisation of this size and target."],
    ["level-jump", {}, "From level 1 to 3 by month 9. Skipping levels is a common cause of failure."],
    ["budget-exceeds-plan", topDown(10_000_000), "6,159,324 USD of 10,000,000 USD (61.6%) is not needed."],
    ["run-rate-cliff", {}, "Year 1 spends 3,840,676 USD; the team of month 12 runs at 5,124,059 USD a year; year 2 comes to 5,124,059 USD (33.4% more)."],
    ["run-rate-cliff", { horizonMonths: 12 }, "Year 1 spends 3,840,676 USD; the team of month 12 runs at 5,124,059 USD a year (33.4% more)."],
  ])("shows the figures of %s with %j", (id, scenario, what) => {
    expect(textOf(id, scenario).what).toBe(what);
  });

  it("gives no percentage of a first year that costs nothing", () => {
    const nobodyInYearOne = { recruitingLeadMonths: 0, ...Object.fromEntries(roles.map((role) => [`timeToFill.${role}`, 12])) };
    expect(textOf("run-rate-cliff", nobodyInYearOne).what).not.toMatch(/%/);
  });

  it("leaves out the benefit that would be needed where none would do", () => {
    const values = { paybackMonth: null, latestPayback: 18, annualBenefitPerModel: 5000, requiredAnnualBenefitPerModel: null };
    const finding: Finding = { id: "payback-late", severity: "warning", values, source: planningAssumption };
    expect(findingText(finding, "EUR").what).toBe("Payback in no month of the plan, later than month 18. A model brings 5,000 EUR a year.");
  });

  it("fails on a finding that has no words", () => {
    expect(() => findingText({ id: "unheard-of", severity: "note", values: {}, source: planningAssumption }, "USD")).toThrow("unheard-of has no wording");
  });
});
