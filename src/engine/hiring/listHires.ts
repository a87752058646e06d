import type { Hire } from "#engine/hiring/hire";
import type { Placement } from "#engine/hiring/placement";
import type { Scenario } from "#engine/scenario/scenario";

/** The hires that start within the horizon, by start month and then in the order they were placed. */
export function listHires(placements: readonly Placement[], { horizonMonths, existing, timeToFill }: Scenario): Hire[] {
  const people = { ...existing };
  return placements
    .filter(({ startMonth }) => startMonth <= horizonMonths)
    .sort((first, second) => first.startMonth - second.startMonth)
    .map((placement) => ({
      role: placement.role,
      number: (people[placement.role] += 1),
      needMonth: placement.needMonth,
      startMonth: placement.startMonth,
      requisitionMonth: placement.startMonth - timeToFill[placement.role],
      waitsFor: placement.waitsFor,
      countsTowardLevel: placement.countsTowardLevel,
    }));
}
