import { levelAfter, levelByMonth } from "#engine/hiring/levelByMonth";

const phase = (fromLevel: number, firstMonth: number, lastMonth: number, reached = true) => ({ fromLevel, toLevel: fromLevel + 1, firstMonth, lastMonth, plannedLastMonth: lastMonth, reached });

describe("levelByMonth", () => {
  it("works at the level below until a phase ends, then at the level reached", () => {
    expect(levelByMonth([phase(1, 1, 2), phase(2, 3, 5)], 7)).toEqual([1, 1, 2, 2, 2, 3, 3]);
  });

  it("stays where a phase did not reach its level", () => {
    expect(levelByMonth([phase(1, 1, 2), phase(2, 3, 4, false)], 6)).toEqual([1, 1, 2, 2, 2, 2]);
  });
});

describe("levelAfter", () => {
  it("is the level after the last phase, within the horizon or not", () => {
    expect([levelAfter([phase(3, 1, 90)]), levelAfter([phase(3, 1, 90, false)])]).toEqual([4, 3]);
  });
});
