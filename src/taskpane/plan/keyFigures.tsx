import { levelNames } from "#engine/levels";
import type { Plan } from "#engine/plan/plan";
import { calendarMonth } from "#engine/calendarMonth";
import { amountText, numberText } from "#wording/numberText";

/** One figure as the pane shows it. */
export interface KeyFigure {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
}

/** What a plan comes to, in the order in which it is asked for. */
export function keyFigures({ scenario, summary, totalHeadcount }: Plan): KeyFigure[] {
  const { yearOneTotal, reserve, totalRunRate, headcountMonth12, levelReached, monthTargetLevelReached } = summary;
  const amount = (value: number): string => amountText(value, scenario.currency);
  const atTarget = monthTargetLevelReached !== null && `from ${calendarMonth(scenario.startMonth, monthTargetLevelReached)}`;
  return [
    { label: "First-year total", value: amount(yearOneTotal), note: Math.round(reserve) > 0 ? `of it ${amount(reserve)} in reserve` : undefined },
    { label: "Run-rate of month 12", value: amount(totalRunRate), note: "a year" },
    { label: "Team in month 12", value: peopleText(headcountMonth12) },
    { label: "Team at the end", value: peopleText(totalHeadcount[totalHeadcount.length - 1]), note: `month ${scenario.horizonMonths}` },
    { label: "Level reached", value: `${levelReached} – ${levelNames[levelReached]}`, note: atTarget || `target ${scenario.targetLevel} is not reached` },
  ];
}

/** @example peopleText(1) // "1 person" */
export const peopleText = (people: number): string => (people === 1 ? "1 person" : `${numberText(people)} people`);

/** A plan in one sentence, for those who hear it. */
export const resultSentence = ({ scenario, summary }: Plan): string =>
  `First-year total ${amountText(summary.yearOneTotal, scenario.currency)}, ${peopleText(summary.headcountMonth12)} in month 12, level ${summary.levelReached} reached.`;
