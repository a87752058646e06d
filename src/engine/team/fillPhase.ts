import type { ByRole, Role } from "#engine/roles";
import { nextSeat } from "#engine/team/nextSeat";
import type { SeatRules } from "#engine/team/seatRules";
import { TooManySeats } from "#engine/team/tooManySeats";
import { teamSize } from "#engine/team/team";

/** A phase that asks for more is a mistyped benchmark: no organisation plans so many seats at once. */
const mostSeats = 2000;

/**
 * The seats a phase adds to a team, in order, never beyond `mostPeople` people in all.
 *
 * @throws TooManySeats when the benchmarks ask for more than 2,000 seats in one phase
 */
export function fillPhase(start: ByRole<number>, rules: SeatRules, mostPeople: number): Role[] {
  const team = { ...start };
  const seats: Role[] = [];
  const room = mostPeople - teamSize(team);
  while (seats.length < room) {
    const role = nextSeat(team, rules);
    if (!role) break;
    if (seats.length === mostSeats) throw new TooManySeats(rules.level, mostSeats);
    team[role] += 1;
    seats.push(role);
  }
  return seats;
}
