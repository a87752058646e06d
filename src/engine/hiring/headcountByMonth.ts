import { byRole, type ByRole } from "#engine/roles";

/**
 * People of each role in each month: those already there and everybody who has started. Nobody ever leaves
 * the count; attrition is priced as backfill.
 *
 * @example headcountByMonth({ mlEngineer: 2 }, { dataEngineer: [], mlEngineer: [0, 1], dataScientist: [], mlProductManager: [], mlPlatformEngineer: [], mlArchitect: [] }).mlEngineer // [2, 3]
 */
export function headcountByMonth(existing: ByRole<number>, starts: ByRole<readonly number[]>): ByRole<number[]> {
  return byRole((role) => {
    let people = existing[role];
    return starts[role].map((started) => (people += started));
  });
}
