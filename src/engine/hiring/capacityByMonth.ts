import { byMonth } from "#engine/months";
import type { Role } from "#engine/roles";

interface Starter {
  readonly role: Role;
  readonly startMonth: number;
}

/**
 * Effective capacity in full-time equivalents by month: existing people count fully, a hire grows evenly
 * from 1 ÷ rampMonths in the start month to 1.
 *
 * @example capacityByMonth(2, [{ role: "mlEngineer", startMonth: 2 }], 2, 3) // [2, 2.5, 3]
 */
export const capacityByMonth = (existingPeople: number, hires: readonly Starter[], rampMonths: number, months: number): number[] =>
  byMonth(months, (month) => hires.reduce((capacity, { startMonth }) => capacity + capacityOf(month - startMonth + 1, rampMonths), existingPeople));

function capacityOf(monthsThere: number, rampMonths: number): number {
  if (monthsThere <= 0) return 0;
  return rampMonths === 0 ? 1 : Math.min(1, monthsThere / rampMonths);
}
