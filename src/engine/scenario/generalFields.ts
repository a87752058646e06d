import { choiceField, currencyField, monthField, optionalWholeField, textField, wholeField } from "#engine/fields/defineField";
import type { FieldText } from "#engine/fields/field";
import { guide, planningAssumption } from "#engine/fields/sources";

const general = (text: Omit<FieldText, "section">): FieldText => ({ section: "General", ...text });
const maturity = (text: Omit<FieldText, "section">): FieldText => ({ section: "Maturity", ...text });
const ownChoice = { source: planningAssumption, grade: "assumption" } as const;

const readiness = (label: string, help: string) =>
  optionalWholeField(
    { section: "Readiness", label, unit: "1–5", help: `${help} 1 is nascent, 5 advanced; blank means not assessed.`, source: guide("The Four Pillars of ML Readiness"), grade: "weak" },
    { minimum: 1, maximum: 5 },
  );

/** Who plans, for when, and how ready and mature the organisation is. */
export const generalFields = {
  name: textField(general({ label: "Scenario name", unit: "text", help: "Shown on every sheet. A column is a scenario when its own name is filled.", ...ownChoice }), { shortest: 1, longest: 60 }, "Base"),
  currency: currencyField(general({ label: "Currency", unit: "ISO 4217", help: "Currency of every amount in the plan. Nothing is converted: in another currency than USD, enter base salaries of your own.", ...ownChoice }), "USD"),
  startMonth: monthField(general({ label: "First month of the plan", unit: "month", help: "Month 1 of the plan, as the first day of that month.", ...ownChoice }), "2027-01"),
  horizonMonths: wholeField(general({ label: "Length of the plan", unit: "months", help: "How many months the plan covers.", ...ownChoice }), { minimum: 12, maximum: 60 }, 36),
  employees: wholeField(general({ label: "Employees of the organisation", unit: "people", help: "Only used to tell whether the guide's first-year figures apply (1,000 to 10,000 employees).", source: guide("How much should an enterprise budget"), grade: "weak" }), { minimum: 1, maximum: 10_000_000 }, 5000),
  businessUnits: wholeField(general({ label: "Business units served", unit: "units", help: "Units that are to work with the team; decides the topology and how many units get a data scientist of their own.", source: guide("Team Topology Options"), grade: "weak" }), { minimum: 1, maximum: 50 }, 2),
  readinessData: readiness("Readiness: data", "Is data accessible, catalogued and governed?"),
  readinessInfrastructure: readiness("Readiness: infrastructure", "Is there compute for training and serving, and a way to deploy?"),
  readinessProcess: readiness("Readiness: process", "Is there a defined path from experiment to production?"),
  readinessAlignment: readiness("Readiness: alignment", "Do leadership and business units share goals and sponsor the work?"),
  currentLevel: wholeField(maturity({ label: "Current maturity level", unit: "level 1–5", help: "Where the organisation stands today: 1 ad hoc, 2 repeatable, 3 defined, 4 managed, 5 optimized.", source: guide("The ML Maturity Model"), grade: "weak" }), { minimum: 1, maximum: 5 }, 1),
  targetLevel: wholeField(maturity({ label: "Target maturity level", unit: "level 1–5", help: "The level to reach; not below the current one.", source: guide("The ML Maturity Model"), grade: "weak" }), { minimum: 1, maximum: 5 }, 3),
  pace: choiceField(maturity({ label: "Pace", unit: "choice", help: "How many months a level takes: the guide's roadmap, or the fast, typical or slow end of its ranges.", source: guide("Implementation Roadmap"), grade: "weak" }), ["roadmap", "fast", "typical", "slow"], "roadmap"),
  sizing: choiceField(maturity({ label: "Team size within the level", unit: "choice", help: "Low, middle or high end of the guide's team size for each level.", source: guide("The ML Maturity Model"), grade: "weak" }), ["low", "mid", "high"], "low"),
  hiringPolicy: choiceField(maturity({ label: "Hiring policy", unit: "choice", help: "ahead: roles are hired as in the guide's roadmap, before the level that needs them; strict: only from the level of the guide's roles table.", source: guide("Core ML Roles; Implementation Roadmap"), grade: "weak" }), ["ahead", "strict"], "ahead"),
  topology: choiceField(maturity({ label: "Team topology", unit: "choice", help: "How the team is organised; auto follows level and number of business units.", source: guide("Team Topology Options"), grade: "weak" }), ["auto", "centralized", "hub-and-spoke", "federated"], "auto"),
};
