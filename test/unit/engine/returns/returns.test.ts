import { returnsOf } from "#engine/returns/returns";
import { scenarioWith } from "#test/helpers/planWith";

const year = (value: number): number[] => Array.from({ length: 12 }, () => value);
/** A year of one model that costs 10 a month and brings 20. */
const returns = (keys: Parameters<typeof scenarioWith>[0], models = year(1), start = 0) =>
  returnsOf(models, start, year(10), scenarioWith({ horizonMonths: 12, annualBenefitPerModel: 240, discountRate: 0, valueLagMonths: 0, ...keys }));

describe("returnsOf", () => {
  it("pays back from the first month when every month earns more than it costs", () => {
    expect(returns({})).toEqual({ paybackMonth: 1, requiredAnnualBenefitPerModel: 120, npv: 120 });
  });

  // Six months at −10, six at +10: balance −60 in month 6, 0 in month 12, the month after the last one below 0.
  it("pays back the month after the last one in the red", () => {
    expect(returns({ valueLagMonths: 6 })).toEqual({ paybackMonth: 12, requiredAnnualBenefitPerModel: null, npv: 0 });
  });

  it("never pays back what stays in the red", () => {
    expect(returns({ valueLagMonths: 7 }).paybackMonth).toBeNull();
  });

  it("has no payback without a benefit", () => {
    expect(returns({ annualBenefitPerModel: 0 })).toEqual({ paybackMonth: null, requiredAnnualBenefitPerModel: 120, npv: -120 });
  });

  it("earns only with models that the plan adds", () => {
    expect(returns({}, year(4), 4).npv).toBe(-120);
  });

  // 10 a month net, each discounted by 1.21^(month/12); geometric sum with ratio r = 1.21^(−1/12).
  it("discounts at the end of each month", () => {
    const r = 1.21 ** (-1 / 12);
    expect(returns({ discountRate: 0.21 }).npv).toBeCloseTo((10 * r * (1 - r ** 12)) / (1 - r), 8);
  });

  // From month 6 on: 12 · 60/6 = 120 in month 6 with one model, the most; two models from month 7 need less.
  it("asks for the largest benefit from the target month on", () => {
    const models = [...year(2).slice(0, 6), ...year(3).slice(0, 6)];
    expect(returns({ paybackTargetMonth: 6 }, models).requiredAnnualBenefitPerModel).toBe(60);
  });
});
