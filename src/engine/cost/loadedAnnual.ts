import type { Scenario } from "#engine/scenario/scenario";

export type LoadingRates = Pick<
  Scenario,
  "bonusRate" | "payrollTaxRate" | "payrollTaxCap" | "payrollTaxUncappedRate" | "retirementRate" | "insurancePerHead" | "softwarePerHead"
>;

/**
 * What one person costs a year, fully loaded, before merit increases, in the currency of `base`.
 *
 * Question: what does somebody with a base salary of 150,000 cost with the default rates?
 * cash = base · (1 + bonus); loaded = cash + min(cash, cap) · capped tax + cash · uncapped tax + base · retirement + insurance + software.
 * Rates: US Social Security and Medicare 2026; BLS employer costs, June 2025.
 *
 * @example loadedAnnual(150000, defaultScenario) // 195022.5
 */
export function loadedAnnual(base: number, rates: LoadingRates): number {
  const cash = base * (1 + rates.bonusRate);
  const tax = Math.min(cash, rates.payrollTaxCap) * rates.payrollTaxRate + cash * rates.payrollTaxUncappedRate;
  return cash + tax + base * rates.retirementRate + rates.insurancePerHead + rates.softwarePerHead;
}
