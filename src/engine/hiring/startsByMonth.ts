import { byRole, type ByRole, type Role } from "#engine/roles";

/**
 * How many people of each role start in each of the months 1…`months`; month 1 stands at index 0.
 *
 * @example startsByMonth([{ role: "mlEngineer", startMonth: 2 }], 3).mlEngineer // [0, 1, 0]
 */
export function startsByMonth(hires: readonly { readonly role: Role; readonly startMonth: number }[], months: number): ByRole<number[]> {
  const starts = byRole(() => new Array<number>(months).fill(0));
  for (const { role, startMonth } of hires) if (startMonth <= months) starts[role][startMonth - 1] += 1;
  return starts;
}
