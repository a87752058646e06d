import { fillPhase } from "#engine/team/fillPhase";
import { seatRules } from "#engine/team/seatRules";
import { byRole, type Role } from "#engine/roles";
import { benchmarksWith, issuesWith, scenarioWith } from "#test/helpers/planWith";

const [DE, MLE, DS, PM, PE, AR] = ["dataEngineer", "mlEngineer", "dataScientist", "mlProductManager", "mlPlatformEngineer", "mlArchitect"] as const;
const team = (people: Partial<Record<Role, number>> = {}) => byRole((role) => people[role] ?? 0);
const level3Team = { [DE]: 3, [MLE]: 3, [DS]: 6, [PM]: 1, [PE]: 2, [AR]: 1 };

/** Seats that a phase adds when it builds a level. */
function seats(level: number, people: Partial<Record<Role, number>>, keys: Parameters<typeof scenarioWith>[0] = {}, { isLastPlanned = true, mostPeople = Infinity } = {}) {
  const rules = seatRules(scenarioWith(keys), benchmarksWith(), { level, isLastPlanned, highestGate: level, ratioLevel: level });
  return fillPhase(team(people), rules, mostPeople);
}

describe("rule 1: size", () => {
  // Mix 1 DE : 2 MLE : 2 DS : 1 PM. MLE 2/1 wins the tie; DS 2/1 goes to a DE first; DS 2/1; PM 1/1; MLE 2/3 wins the tie: 3 counted.
  it("takes the largest mix ÷ (2·people + 1), engineers first", () => {
    expect(seats(2, {})).toEqual([MLE, DE, DS, PM, MLE]);
  });

  it("follows the chosen sizing", () => {
    const counted = (sizing: string) => seats(2, {}, { sizing }).filter((role) => role === MLE || role === DS).length;
    expect(["low", "mid", "high"].map(counted)).toEqual([3, 6, 8]);
  });

  // DE now counts 2: 2/1 wins the tie; MLE; DS; PM 1/1; then all have 2/3 and DE wins again before MLE.
  it("counts the mix of data engineers twice when data is not ready", () => {
    expect(seats(2, {}, { readinessData: 1 })).toEqual([DE, MLE, DS, PM, DE, MLE]);
  });

  it("gives no seat to a role whose level has not come", () => {
    expect(seats(1, {}, { hiringPolicy: "strict" })).toEqual([DE, DS]);
  });
});

describe("rule 2: every role", () => {
  it("adds the roles with nobody in order of priority once the size is there", () => {
    expect(seats(1, { [DS]: 1 })).toEqual([DE, MLE]);
    expect(seats(3, { ...level3Team, [AR]: 0, [PM]: 0 })).toEqual([PM, AR]);
  });
});

describe("rule 3: the ratio of an existing team", () => {
  // 12 data scientists need 6 ML engineers at 2 : 1.
  it("adds ML engineers to a lopsided team in the last planned phase", () => {
    expect(seats(3, { ...level3Team, [DS]: 12 })).toEqual([MLE, MLE, MLE]);
  });

  it("leaves a lopsided team alone before the last planned phase", () => {
    expect(seats(3, { ...level3Team, [DS]: 12 }, {}, { isLastPlanned: false })).toEqual([]);
  });
});

describe("rules 4 and 5: business units", () => {
  // 9 units want 9 DS; the 7th needs a 4th MLE, the 9th a 5th.
  it("gives each unit a data scientist, and the engineers they need, unless centralized", () => {
    expect(seats(3, level3Team, { businessUnits: 9, topology: "hub-and-spoke" })).toEqual([MLE, DS, DS, MLE, DS]);
    expect(seats(3, level3Team, { businessUnits: 9, topology: "centralized" })).toEqual([]);
  });

  it("gives each unit an ML engineer only when federated", () => {
    expect(seats(3, level3Team, { businessUnits: 6, topology: "federated" })).toEqual([MLE, MLE, MLE]);
    expect(seats(3, level3Team, { businessUnits: 6, topology: "hub-and-spoke" })).toEqual([]);
  });

  // Level 3 is at most 20 of DS, MLE and PE; 11 are there.
  it("stops at the high size of the level", () => {
    expect(seats(3, level3Team, { businessUnits: 50, topology: "federated" })).toHaveLength(9);
  });

  it("waits for the last planned phase", () => {
    expect(seats(3, level3Team, { businessUnits: 9, topology: "federated" }, { isLastPlanned: false })).toEqual([]);
  });
});

describe("engineer first", () => {
  it("gives a data scientist's seat to an ML engineer while the ratio has no room", () => {
    expect(seats(2, { [DE]: 1, [DS]: 2, [PM]: 1 })).toEqual([MLE, MLE]); // 3 counted after one; then rule 3: 2 DS need 2 MLE
  });
});

describe("limits", () => {
  it("never goes beyond the people that the budget keeps", () => {
    expect(seats(2, { [MLE]: 1 }, {}, { mostPeople: 3 })).toEqual([DE, DS]);
    expect(seats(2, level3Team, {}, { mostPeople: 3 })).toEqual([]);
  });

  it("refuses benchmarks that together ask for more than 2,000 seats", () => {
    const figures = { "size.low.1": 1000, "size.mid.1": 1000, "size.high.1": 1000, "ratio.1": 0.1 };
    expect(issuesWith({ targetLevel: 1 }, figures)).toMatchObject([{ code: "invalid-benchmark", path: "mix.1", values: { allowed: { kind: "seats", maximum: 2000 } } }]);
  });
});
