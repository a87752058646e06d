import { largestAmount } from "#engine/fields/defineField";
import { loadedAnnual } from "#engine/cost/loadedAnnual";
import { requiredNumber, scenarioParameter } from "#functions/arguments/singleParameters";
import { defineFunction } from "#functions/defineFunction";

/** `MUSTER.LOADEDCOST`: what one person costs a year. Equation and sources of the rates stand at `loadedAnnual`. */
export const loadedCost = defineFunction({
  id: "LOADEDCOST",
  summary: "Gives what one person costs a year: base pay, bonus, payroll tax, retirement, insurance and software.",
  parameters: [
    requiredNumber("base", "Base salary a year, in any currency.", { kind: "number", minimum: 0, maximum: largestAmount, above: true }),
    scenarioParameter("bonusRate", "bonusRate", "Bonus as a share of base, 0 to 1; blank is 0.1."),
    scenarioParameter("payrollTaxRate", "payrollTaxRate", "Payroll tax on cash pay up to the cap, 0 to 1; blank is 0.062."),
    scenarioParameter("payrollTaxCap", "payrollTaxCap", "Cash pay a year above which that tax ends; blank is 184500."),
    scenarioParameter("payrollTaxUncappedRate", "payrollTaxUncappedRate", "Payroll tax on all cash pay, 0 to 1; blank is 0.0145."),
    scenarioParameter("retirementRate", "retirementRate", "Retirement as a share of base, 0 to 1; blank is 0.048."),
    scenarioParameter("insurancePerHead", "insurancePerHead", "Insurance a year for one person; blank is 7200."),
    scenarioParameter("softwarePerHead", "softwarePerHead", "Software and equipment a year for one person; blank is 3000."),
  ],
  result: { kind: "number", format: "amount", help: "Cost a year in the currency of base, before merit increases, not rounded." },
  example: { call: "=MUSTER.LOADEDCOST(150000)", result: 195022.5 },
  calculate: (base, bonusRate, payrollTaxRate, payrollTaxCap, payrollTaxUncappedRate, retirementRate, insurancePerHead, softwarePerHead) =>
    loadedAnnual(base, { bonusRate, payrollTaxRate, payrollTaxCap, payrollTaxUncappedRate, retirementRate, insurancePerHead, softwarePerHead }),
});
