import { byRole, type ByRole } from "#engine/roles";

/**
 * People of each role in each month: those already there and everybody who has started. Nobody ever leaves
 * the count; attrition is priced as backfill.
 */
export function headcountByMonth(existing: ByRole<number>, starts: ByRole<readonly number[]>): ByRole<number[]> {
  return byRole((role) => {
    let people = existing[role];
    return starts[role].map((started) => (people += started));
  });
}
