import type { Plan } from "#engine/plan/plan";
import { roleLabels } from "#engine/roles";
import { calendarMonth } from "#engine/calendarMonth";
import { waitsForText } from "#wording/waitsForText";

/** One hire with calendar months. */
export interface HireRow {
  /** Role with its number, e.g. `Data engineer 2`. */
  readonly person: string;
  readonly requisition: string;
  readonly start: string;
  /** Why it starts later than needed; empty when it does not. */
  readonly waitsFor: string;
}

/** The hires of a plan in the order of their start. */
export const hireRows = ({ hires, scenario: { startMonth } }: Plan): HireRow[] =>
  hires.map((hire) => ({
    person: `${roleLabels[hire.role]} ${hire.number}`,
    requisition: calendarMonth(startMonth, hire.requisitionMonth),
    start: calendarMonth(startMonth, hire.startMonth),
    waitsFor: waitsForText(hire.waitsFor),
  }));
