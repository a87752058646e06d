import { placeSeat } from "#engine/hiring/placeSeat";
import type { Seat } from "#engine/hiring/placement";
import { addToRoster, newRoster } from "#engine/hiring/roster";
import type { Role } from "#engine/roles";
import { scenarioWith } from "#test/helpers/planWith";

type Start = readonly [Role, number];
type Keys = Parameters<typeof scenarioWith>[0];

const seatFor = (role: Role, month: number, changes: Partial<Seat> = {}): Seat => ({ role, needMonth: month, fromMonth: month, waitsFor: null, isFunded: true, ratio: 1, countsTowardLevel: 2, ...changes });

/** Start month and reason for waiting of a seat, after others have been placed. */
function placed(seat: Seat, starts: readonly Start[] = [], keys: Keys = {}) {
  const scenario = scenarioWith(keys);
  const roster = newRoster(scenario);
  for (const [role, startMonth] of starts) addToRoster(roster, { role, needMonth: startMonth, startMonth, waitsFor: null, countsTowardLevel: 2 });
  const placement = placeSeat(seat, roster, scenario);
  return placement && [placement.startMonth, placement.waitsFor];
}

describe("placeSeat", () => {
  it("starts when needed if nothing stands in the way", () => {
    expect(placed(seatFor("mlEngineer", 4))).toEqual([4, null]);
  });

  // The requisition opens in 1 − 2 = −1 at the earliest, and 5 months later somebody starts.
  it("waits for recruiting", () => {
    expect(placed(seatFor("mlEngineer", 1), [], { recruitingLeadMonths: 2, "timeToFill.mlEngineer": 5 })).toEqual([4, "recruiting"]);
  });

  it("waits for year 2 when year 1 does not fund it", () => {
    expect(placed(seatFor("mlEngineer", 4, { isFunded: false }))).toEqual([13, "budget"]);
    expect(placed(seatFor("mlEngineer", 14, { isFunded: false }))).toEqual([14, null]);
  });

  it("lets a data scientist wait for a data engineer", () => {
    expect(placed(seatFor("dataScientist", 2), [["mlEngineer", 1], ["dataEngineer", 5]])).toEqual([5, "engineers"]);
  });

  it("lets a data scientist wait for room in the ratio", () => {
    expect(placed(seatFor("dataScientist", 2), [["dataEngineer", 1], ["mlEngineer", 1], ["dataScientist", 2], ["mlEngineer", 6]])).toEqual([6, "engineers"]);
  });

  it("asks for a data engineer only while ML engineers cannot be hired", () => {
    expect(placed(seatFor("dataScientist", 2, { ratio: null }), [["dataEngineer", 1]])).toEqual([2, null]);
  });

  it("counts the people already there", () => {
    expect(placed(seatFor("dataScientist", 2), [], { "existing.dataEngineer": 1, "existing.mlEngineer": 1 })).toEqual([2, null]);
  });

  it("waits for a month that can take in one more", () => {
    expect(placed(seatFor("mlArchitect", 2), [["mlEngineer", 2], ["dataEngineer", 3]], { maxStartsPerMonth: 1 })).toEqual([4, "absorption"]);
  });

  it("names the reason of the last month it waited", () => {
    const starts: Start[] = [["dataEngineer", 1], ["mlEngineer", 4]];
    expect(placed(seatFor("dataScientist", 2), starts, { maxStartsPerMonth: 1 })).toEqual([5, "absorption"]);
    expect(placed(seatFor("dataScientist", 2, { isFunded: false }), [["dataEngineer", 1], ["mlEngineer", 15]])).toEqual([15, "engineers"]);
  });

  it("names the engineers in a month that fails both", () => {
    expect(placed(seatFor("dataScientist", 2), [["mlProductManager", 2], ["dataEngineer", 3], ["mlEngineer", 3]], { maxStartsPerMonth: 2 })).toEqual([4, "absorption"]);
    expect(placed(seatFor("dataScientist", 2), [["mlProductManager", 2], ["mlEngineer", 1], ["dataEngineer", 3]], { maxStartsPerMonth: 1, "existing.dataEngineer": 0 })).toEqual([4, "absorption"]);
    expect(placed(seatFor("dataScientist", 2), [["mlProductManager", 2], ["mlEngineer", 1], ["dataEngineer", 3]], { maxStartsPerMonth: 2 })).toEqual([3, "engineers"]);
  });

  it("keeps the reason it came with when nothing else moves it", () => {
    expect(placed(seatFor("mlEngineer", 4, { fromMonth: 7, waitsFor: "level" }))).toEqual([7, "level"]);
  });

  it("finds no month where engineers never come", () => {
    expect(placed(seatFor("dataScientist", 2), [["dataEngineer", 1]])).toBeUndefined();
  });
});
