import { blockInExcel, numberInExcel, textInExcel } from "#functions/excel/evaluateInExcel";

/**
 * Gives what one person costs a year: base pay, bonus, payroll tax, retirement, insurance and software.
 * @customfunction LOADEDCOST LOADEDCOST
 * @helpurl https://localhost:3000/help/LOADEDCOST.html
 * @param base Base salary a year, in any currency.
 * @param [bonusRate] Bonus as a share of base, 0 to 1; blank is 0.1.
 * @param [payrollTaxRate] Payroll tax on cash pay up to the cap, 0 to 1; blank is 0.062.
 * @param [payrollTaxCap] Cash pay a year above which that tax ends; blank is 184500.
 * @param [payrollTaxUncappedRate] Payroll tax on all cash pay, 0 to 1; blank is 0.0145.
 * @param [retirementRate] Retirement as a share of base, 0 to 1; blank is 0.048.
 * @param [insurancePerHead] Insurance a year for one person; blank is 7200.
 * @param [softwarePerHead] Software and equipment a year for one person; blank is 3000.
 * @returns Cost a year in the currency of base, before merit increases, not rounded.
 */
export function loadedCost(
  base: unknown, bonusRate?: unknown, payrollTaxRate?: unknown, payrollTaxCap?: unknown, payrollTaxUncappedRate?: unknown, retirementRate?: unknown, insurancePerHead?: unknown, softwarePerHead?: unknown,
): number {
  return numberInExcel("LOADEDCOST", base, bonusRate, payrollTaxRate, payrollTaxCap, payrollTaxUncappedRate, retirementRate, insurancePerHead, softwarePerHead);
}

/**
 * Splits a budget into people, infrastructure and enablement without losing a cent.
 * @customfunction SPLIT SPLIT
 * @helpurl https://localhost:3000/help/SPLIT.html
 * @param total Amount to split, in any currency.
 * @param [people] Share of people, 0 to 1; blank is 0.65.
 * @param [infrastructure] Share of infrastructure, 0 to 1; blank is 0.225.
 * @param [enablement] Share of enablement, 0 to 1; blank is 0.125. The three together must be 1.
 * @returns One row of three amounts in whole cents that add up to the total; a fraction of a cent stays with the largest.
 */
export function split(total: unknown, people?: unknown, infrastructure?: unknown, enablement?: unknown): unknown[][] {
  return blockInExcel("SPLIT", total, people, infrastructure, enablement);
}

/**
 * Gives the default value of a benchmark.
 * @customfunction BENCHMARK BENCHMARK
 * @helpurl https://localhost:3000/help/BENCHMARK.html
 * @param key Key of the benchmark, for example pay.p50.mlEngineer; ML Sources lists them all.
 * @returns The value as the model ships it, whatever stands on ML Sources; MUSTER.SOURCE says where it comes from.
 */
export function benchmark(key: unknown): number {
  return numberInExcel("BENCHMARK", key);
}

/**
 * Says where the default of an input or benchmark comes from and how far it can be trusted.
 * @customfunction SOURCE SOURCE
 * @helpurl https://localhost:3000/help/SOURCE.html
 * @param key Key of an input or benchmark, for example attritionRate or ratio.3.
 * @returns Source, date and grade: solid (official statistics), medium (a biased survey), weak (one author) or assumption (ours).
 */
export function source(key: unknown): string {
  return textInExcel("SOURCE", key);
}

/**
 * Gives the version of the planning model.
 * @customfunction VERSION VERSION
 * @helpurl https://localhost:3000/help/VERSION.html
 * @returns Version in three parts. An error in this cell means that the add-in is not loaded.
 */
export function version(): string {
  return textInExcel("VERSION");
}
