import { levelNames } from "#engine/levels";
import { calendarMonth } from "#engine/calendarMonth";
import type { Plan } from "#engine/plan/plan";
import { roleLabels } from "#engine/roles";
import { findingText } from "#wording/findingText";
import { amountText, numberText } from "#wording/numberText";
import { waitsForText } from "#wording/waitsForText";

/** A plan on one screen: what it costs, who starts when, and what to know about it. */
export function summaryText(plan: Plan): string {
  const { scenario } = plan;
  const levels = `level ${scenario.currentLevel} (${levelNames[scenario.currentLevel]}) to ${scenario.targetLevel} (${levelNames[scenario.targetLevel]})`;
  return [`${scenario.name}: ${levels}, ${scenario.horizonMonths} months from ${scenario.startMonth}`, "", ...figureLines(plan), "", ...hireLines(plan), "", ...findingLines(plan), ""].join("\n");
}

function figureLines({ scenario, summary, totalHeadcount }: Plan): string[] {
  const amount = (value: number | null): string => (value === null ? "not in the plan" : amountText(value, scenario.currency));
  const figures: readonly (readonly [string, string])[] = [
    ["First-year total", amount(summary.yearOneTotal)],
    ["  people", amount(summary.yearOnePeople)],
    ["  infrastructure", amount(summary.yearOneInfrastructure)],
    ["  enablement", amount(summary.yearOneEnablement)],
    ["  reserve", amount(summary.reserve)],
    ["Year-2 total", amount(summary.yearTwoTotal)],
    ["Run-rate of month 12", amount(summary.totalRunRate)],
    ["Team in month 12", `${summary.headcountMonth12} people, ${numberText(Math.round(summary.effectiveCapacityMonth12 * 10) / 10)} full-time equivalents`],
    ["Team at the end", `${totalHeadcount[totalHeadcount.length - 1]} people`],
    ["Level reached", `${summary.levelReached}${summary.monthTargetLevelReached === null ? "" : `, target from month ${summary.monthTargetLevelReached}`}`],
  ];
  return figures.map(([label, value]) => label.padEnd(24) + value);
}

function hireLines({ hires, scenario: { startMonth } }: Plan): string[] {
  if (hires.length === 0) return ["Hires: none"];
  const lines = hires.map(({ role, number, startMonth: month, requisitionMonth, waitsFor }) => {
    const dates = `${calendarMonth(startMonth, month)}  ${calendarMonth(startMonth, requisitionMonth)}`;
    return `${dates}  ${`${roleLabels[role]} ${number}`.padEnd(26)}${waitsForText(waitsFor) && `waited for ${waitsForText(waitsFor)}`}`.trimEnd();
  });
  return ["Starts   Requisition", ...lines];
}

function findingLines({ findings, scenario }: Plan): string[] {
  if (findings.length === 0) return ["Findings: none"];
  return findings.flatMap((finding) => {
    const { title, what, next } = findingText(finding, scenario.currency);
    return [`[${finding.severity}] ${title}`, `  ${what}`, `  ${next}`];
  });
}
