import { amountField, choiceField, numberField, optionalPositiveField, shareField, switchField, wholeField } from "#engine/fields/defineField";
import type { FieldText } from "#engine/fields/field";
import { planningAssumption, publicData } from "#engine/fields/sources";
import { roleLabels, type Role } from "#engine/roles";

const team = (text: Omit<FieldText, "section">): FieldText => ({ section: "Team and hiring", ...text });
const pay = (text: Omit<FieldText, "section">): FieldText => ({ section: "Cost per person", ...text });
const assumed = { source: planningAssumption, grade: "assumption" } as const;
const surveyed = { source: publicData("hiring and retention surveys, which disagree", "2023–2026"), grade: "weak" } as const;
const bls = { source: publicData("US BLS, Employer Costs for Employee Compensation, private industry", "June 2025"), grade: "solid" } as const;
const socialSecurity = { source: publicData("US Social Security and Medicare rates", "2026"), grade: "solid" } as const;

const existing = (role: Role) =>
  wholeField(team({ label: `Existing: ${roleLabels[role]}`, unit: "people", help: "People of this role already there in month 1. Nobody is ever removed.", ...assumed }), { minimum: 0, maximum: 100 }, 0);

const timeToFill = (role: Role) =>
  wholeField(team({ label: `Time to fill: ${roleLabels[role]}`, unit: "months", help: "From opening the requisition to the first day at work.", ...surveyed }), { minimum: 0, maximum: 12 }, 3);

const baseSalary = (role: Role) =>
  optionalPositiveField(pay({ label: `Base salary: ${roleLabels[role]}`, unit: "currency / year", help: "Blank (or none in a scenario column) takes the benchmark pay at the chosen pay position.", source: publicData("ai-jobs.net salaries (public domain)", "snapshot 2025-01-19"), grade: role === "mlPlatformEngineer" || role === "mlArchitect" ? "weak" : "medium" }));

/** Who is there, how hiring goes, and what one person costs. */
export const peopleFields = {
  "existing.dataEngineer": existing("dataEngineer"),
  "existing.mlEngineer": existing("mlEngineer"),
  "existing.dataScientist": existing("dataScientist"),
  "existing.mlProductManager": existing("mlProductManager"),
  "existing.mlPlatformEngineer": existing("mlPlatformEngineer"),
  "existing.mlArchitect": existing("mlArchitect"),
  "timeToFill.dataEngineer": timeToFill("dataEngineer"),
  "timeToFill.mlEngineer": timeToFill("mlEngineer"),
  "timeToFill.dataScientist": timeToFill("dataScientist"),
  "timeToFill.mlProductManager": timeToFill("mlProductManager"),
  "timeToFill.mlPlatformEngineer": timeToFill("mlPlatformEngineer"),
  "timeToFill.mlArchitect": timeToFill("mlArchitect"),
  recruitingLeadMonths: wholeField(team({ label: "Recruiting lead before month 1", unit: "months", help: "How long before month 1 the first requisition may open.", ...assumed }), { minimum: 0, maximum: 12 }, 3),
  maxStartsPerMonth: wholeField(team({ label: "Most starts in one month", unit: "people", help: "How many people can join in one month and still be brought in well.", ...assumed }), { minimum: 1, maximum: 100 }, 4),
  rampMonths: wholeField(team({ label: "Ramp to full capacity", unit: "months", help: "Months until a hire works at full capacity, growing evenly; 0 means at once.", ...surveyed }), { minimum: 0, maximum: 24 }, 6),
  attritionRate: shareField(team({ label: "Attrition", unit: "share / year", help: "Share of the team that leaves in a year and is replaced; priced as backfill, headcount stays.", ...surveyed }), 0.15, 0.9),
  vacancyCredit: switchField(team({ label: "Credit for vacant seats", unit: "yes / no", help: "yes: pay is saved while a leaver's seat is being filled again.", ...assumed }), false),
  payPosition: choiceField(pay({ label: "Pay position", unit: "quartile", help: "Which quartile of benchmark pay is used where no base salary is entered.", source: publicData("ai-jobs.net salaries (public domain)", "snapshot 2025-01-19"), grade: "medium" }), ["p25", "p50", "p75"], "p50"),
  "baseSalary.dataEngineer": baseSalary("dataEngineer"),
  "baseSalary.mlEngineer": baseSalary("mlEngineer"),
  "baseSalary.dataScientist": baseSalary("dataScientist"),
  "baseSalary.mlProductManager": baseSalary("mlProductManager"),
  "baseSalary.mlPlatformEngineer": baseSalary("mlPlatformEngineer"),
  "baseSalary.mlArchitect": baseSalary("mlArchitect"),
  bonusRate: shareField(pay({ label: "Bonus", unit: "share of base", help: "Cash bonus paid on top of base salary.", ...assumed }), 0.1),
  payrollTaxRate: shareField(pay({ label: "Payroll tax up to the cap", unit: "share of cash pay", help: "Employer's share on cash pay up to the cap.", ...socialSecurity }), 0.062),
  payrollTaxCap: amountField(pay({ label: "Payroll tax cap", unit: "currency / year", help: "Cash pay above this is free of the capped tax.", ...socialSecurity }), 184_500),
  payrollTaxUncappedRate: shareField(pay({ label: "Payroll tax without cap", unit: "share of cash pay", help: "Employer's share on all cash pay.", ...socialSecurity }), 0.0145),
  insurancePerHead: amountField(pay({ label: "Insurance", unit: "currency / year", help: "Health and other insurance for one person. The US average over all industries: a floor for professionals.", ...bls }), 7200),
  retirementRate: shareField(pay({ label: "Retirement", unit: "share of base", help: "Employer's contribution. The US average over all industries: a floor for professionals.", ...bls }), 0.048),
  softwarePerHead: amountField(pay({ label: "Software and equipment", unit: "currency / year", help: "Licences and equipment for one person.", ...assumed }), 3000),
  onboardingPerHire: amountField(pay({ label: "Onboarding", unit: "currency once", help: "Cost of bringing in one hire.", ...assumed }), 4000),
  recruitingRate: shareField(pay({ label: "Recruiting fee", unit: "share of base, once", help: "Agency fee or own recruiting cost of one hire.", ...surveyed }), 0.2),
  meritRate: numberField(pay({ label: "Merit increase", unit: "share / year", help: "Raise of all pay at the start of each plan year from year 2 on.", ...assumed }), { minimum: 0, maximum: 0.5 }, 0.035),
};
