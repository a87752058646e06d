import { peopleCost } from "#engine/cost/peopleCost";
import { peopleRunRate } from "#engine/cost/peopleRunRate";
import { rolePay } from "#engine/cost/rolePay";
import { byRole } from "#engine/roles";
import { benchmarksWith, scenarioWith } from "#test/helpers/planWith";

type Keys = Parameters<typeof scenarioWith>[0];

/** One data engineer (base 150,000, loaded 195,022.50) who starts in month 1 and stays 13 months. */
function oneDataEngineer(keys: Keys) {
  const scenario = scenarioWith(keys);
  const months = (role: string, values: number[]) => (role === "dataEngineer" ? values : values.map(() => 0));
  const present = Array.from({ length: 13 }, () => 1);
  const pays = rolePay(scenario, benchmarksWith());
  return peopleCost(byRole((role) => months(role, present)), byRole((role) => months(role, [1, ...present.slice(1).map(() => 0)])), pays, scenario);
}
const runRate = (keys: Keys) => peopleRunRate(byRole((role) => (role === "dataEngineer" ? 1 : 0)), rolePay(scenarioWith(keys), benchmarksWith()), scenarioWith(keys));

describe("peopleCost", () => {
  it("pays a twelfth of the loaded year, raised from month 13", () => {
    const { pay } = oneDataEngineer({});
    expect([pay[0], pay[11], pay[12]]).toEqual([16_251.875, 16_251.875, expect.closeTo(16_251.875 * 1.035, 8)]);
  });

  // 150,000 · 20 % + 4,000 once.
  it("pays recruiting and onboarding in the start month", () => {
    expect(oneDataEngineer({}).hiring.slice(0, 3)).toEqual([34_000, 0, 0]);
  });

  // 1 − 0.85^(1/12) = 0.0134519470 leave a month, each replaced for 34,000.
  it("replaces those who leave", () => {
    expect(oneDataEngineer({}).backfill[0]).toBeCloseTo(0.0134519470 * 34_000, 4);
    expect(oneDataEngineer({ attritionRate: 0 }).backfill[0]).toBe(0);
  });

  // q·t = 0.0134519470 · 3; 0.0403558 ÷ 1.0403558 of the monthly pay.
  it("saves the pay of vacant seats only with the credit", () => {
    expect(oneDataEngineer({ vacancyCredit: true }).vacancy[0]).toBeCloseTo((-0.0403558410 / 1.0403558410) * 16_251.875, 4);
    expect(oneDataEngineer({ vacancyCredit: false }).vacancy[0]).toBe(0);
  });

  it("sums the four", () => {
    const { pay, hiring, backfill, vacancy, total } = oneDataEngineer({ vacancyCredit: true });
    expect(total[0]).toBeCloseTo(pay[0] + hiring[0] + backfill[0] + vacancy[0], 8);
  });
});

describe("peopleRunRate", () => {
  it("is a year's pay with one raise when nobody leaves", () => {
    expect(runRate({ attritionRate: 0 })).toBeCloseTo(195_022.5 * 1.035, 6);
  });

  // Twelve months of 0.0134519470 · (150,000 · 1.035 · 20 % + 4,000) on top.
  it("adds the year's backfill", () => {
    expect(runRate({})).toBeCloseTo(195_022.5 * 1.035 + 12 * 0.0134519470 * 35_050, 3);
  });

  it("takes vacant seats off with the credit", () => {
    expect(runRate({ vacancyCredit: true })).toBeCloseTo((195_022.5 * 1.035) / 1.0403558410 + 12 * 0.0134519470 * 35_050, 3);
  });
});
