import { guide, planningAssumption } from "#engine/fields/sources";
import type { FindingRule } from "#engine/findings/finding";
import { monthsPerYear } from "#engine/months";

const lateMonths = 2;

/** Whether hiring keeps the pace of the plan. */
export const hiringRules: readonly FindingRule[] = [
  {
    id: "level-slips",
    severity: "warning",
    source: planningAssumption,
    check: ({ phases }) => {
      const slipped = phases.filter(({ lastMonth, plannedLastMonth }) => lastMonth > plannedLastMonth);
      if (slipped.length === 0) return undefined;
      const [{ toLevel, lastMonth, plannedLastMonth }] = slipped;
      return { phases: slipped.length, toLevel, plannedLastMonth, lastMonth, months: lastMonth - plannedLastMonth };
    },
  },
  {
    id: "late-start",
    severity: "warning",
    source: planningAssumption,
    check: ({ hires }) => {
      const late = hires.filter(({ waitsFor, startMonth, needMonth }) => waitsFor === "recruiting" && startMonth - needMonth >= lateMonths);
      if (late.length === 0) return undefined;
      const latest = late.reduce((worst, hire) => (hire.startMonth - hire.needMonth > worst.startMonth - worst.needMonth ? hire : worst));
      return { hires: late.length, role: latest.role, needMonth: latest.needMonth, startMonth: latest.startMonth, months: latest.startMonth - latest.needMonth };
    },
  },
  {
    id: "absorption-limit",
    severity: "note",
    source: planningAssumption,
    check: ({ hires, scenario: { maxStartsPerMonth } }) => {
      const waiting = hires.filter(({ waitsFor }) => waitsFor === "absorption").length;
      return waiting === 0 ? undefined : { hires: waiting, maxStartsPerMonth };
    },
  },
  {
    id: "level-jump",
    severity: "note",
    source: guide("The ML Maturity Model"),
    check: ({ phases, scenario: { currentLevel } }) => {
      const jump = phases.findLast(({ reached, lastMonth, toLevel }) => reached && lastMonth <= monthsPerYear && toLevel > currentLevel + 1);
      return jump ? { currentLevel, level: jump.toLevel, month: jump.lastMonth } : undefined;
    },
  },
];
