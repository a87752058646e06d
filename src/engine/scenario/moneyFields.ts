import { amountField, choiceField, numberField, optionalPositiveField, optionalWholeField, shareField, wholeField } from "#engine/fields/defineField";
import type { FieldText } from "#engine/fields/field";
import { guide, planningAssumption } from "#engine/fields/sources";

const budget = (text: Omit<FieldText, "section">): FieldText => ({ section: "Budget", ...text });
const returns = (text: Omit<FieldText, "section">): FieldText => ({ section: "Returns", ...text });
const assumed = { source: planningAssumption, grade: "assumption" } as const;
const guideBudget = { source: guide("How much should an enterprise budget"), grade: "weak" } as const;
const guideGpu = { source: guide("The GPU Capacity Question"), grade: "weak" } as const;
const guideReturn = { source: guide("How do we measure the ROI"), grade: "weak" } as const;

/** People carry the other categories, so their share must not vanish: below this the totals would lose all meaning. */
const smallestPeopleShare = 1e-6;

/** How the budget is built and split, and what the models are to bring. */
export const moneyFields = {
  budgetMode: choiceField(budget({ label: "Budget mode", unit: "choice", help: "bottom-up: the plan says what is needed; top-down: a first-year budget says what can be funded.", ...assumed }), ["bottom-up", "top-down"], "bottom-up"),
  budgetFit: choiceField(budget({ label: "Budget fit (top-down)", unit: "choice", help: "first-year: what year 1 cannot pay starts in month 13 or later; sustained: nobody is hired whom the budget cannot keep.", ...assumed }), ["first-year", "sustained"], "first-year"),
  firstYearBudget: optionalPositiveField(budget({ label: "First-year budget", unit: "currency", help: "Everything that may be spent in months 1–12. Required with top-down.", ...guideBudget })),
  peopleShare: numberField(budget({ label: "Share for people", unit: "share of spending", help: "The guide's band is 60–70 %. The three shares add up to 1.", ...guideBudget }), { minimum: smallestPeopleShare, maximum: 1 }, 0.65),
  infrastructureShare: shareField(budget({ label: "Share for infrastructure", unit: "share of spending", help: "The guide's band is 20–25 %.", ...guideBudget }), 0.225),
  enablementShare: shareField(budget({ label: "Share for enablement", unit: "share of spending", help: "Training, change management, governance and community; the guide's band is 10–15 %.", ...guideBudget }), 0.125),
  phasing: choiceField(budget({ label: "Phasing within a year", unit: "choice", help: "Whether a year's infrastructure and enablement follow headcount by month or are spread evenly.", ...assumed }), ["headcount", "even"], "headcount"),
  gpuReserved: shareField(budget({ label: "GPU: reserved", unit: "share of GPU spend", help: "The guide's band is 40–60 %. The three shares add up to 1.", ...guideGpu }), 0.5),
  gpuOnDemand: shareField(budget({ label: "GPU: on demand", unit: "share of GPU spend", help: "The guide's band is 20–30 %.", ...guideGpu }), 0.25),
  gpuSpot: shareField(budget({ label: "GPU: spot", unit: "share of GPU spend", help: "The guide's band is 20–30 %.", ...guideGpu }), 0.25),
  modelsInProduction: optionalWholeField(returns({ label: "Models in production today", unit: "models", help: "Blank (or none in a scenario column) takes the benchmark for the current level.", ...assumed }), { minimum: 0, maximum: 1_000_000 }),
  annualBenefitPerModel: amountField(returns({ label: "Benefit of one model", unit: "currency / year", help: "What a model that the plan adds brings in a year once it earns; 0 leaves returns out.", ...assumed }), 0),
  valueLagMonths: wholeField(returns({ label: "Months until a model earns", unit: "months", help: "From production to measurable benefit; the guide expects 6–9 months.", ...guideReturn }), { minimum: 0, maximum: 36 }, 6),
  paybackTargetMonth: wholeField(returns({ label: "Payback target", unit: "month", help: "The month from which the plan is to be in the black; the guide expects 12–18 for a portfolio.", ...guideReturn }), { minimum: 1, maximum: 60 }, 18),
  discountRate: shareField(returns({ label: "Discount rate", unit: "share / year", help: "Yearly rate at which later months count less in net present value.", ...assumed }), 0.1),
};
