import { guide } from "#engine/fields/sources";
import type { FindingRule } from "#engine/findings/finding";

const source = guide("How do we measure the ROI");
const earliestPayback = 12;
const latestPayback = 18;
const shortestLag = 6;

/** Whether the promised returns are believable. */
export const returnsRules: readonly FindingRule[] = [
  {
    id: "payback-too-early",
    severity: "warning",
    source,
    check: ({ scenario: { annualBenefitPerModel, valueLagMonths }, summary: { paybackMonth } }) => {
      const early = (paybackMonth ?? Infinity) < earliestPayback || valueLagMonths < shortestLag;
      return annualBenefitPerModel > 0 && early ? { paybackMonth, valueLagMonths, earliestPayback, shortestLag } : undefined;
    },
  },
  {
    id: "payback-late",
    severity: "warning",
    source,
    check: ({ scenario: { annualBenefitPerModel }, summary: { paybackMonth, requiredAnnualBenefitPerModel } }) =>
      annualBenefitPerModel > 0 && (paybackMonth === null || paybackMonth > latestPayback)
        ? { paybackMonth, latestPayback, annualBenefitPerModel, requiredAnnualBenefitPerModel }
        : undefined,
  },
];
