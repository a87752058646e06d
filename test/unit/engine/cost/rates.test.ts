import { monthlyAttrition, raise, vacancyShare } from "#engine/cost/rates";

describe("raise", () => {
  it("steps up at the start of each plan year", () => {
    expect([1, 12, 13, 24, 25].map((month) => raise(month, 0.1))).toEqual([1, 1, 1.1, 1.1, expect.closeTo(1.21, 12)]);
  });
});

describe("monthlyAttrition", () => {
  it("leaves the yearly share after twelve months", () => {
    expect((1 - monthlyAttrition(0.15)) ** 12).toBeCloseTo(0.85, 12);
  });
});

describe("vacancyShare", () => {
  it("is nothing when seats are filled at once or nobody leaves", () => {
    expect([vacancyShare(0.1, 0), vacancyShare(0, 6), vacancyShare(0.25, 4)]).toEqual([0, 0, 0.5]);
  });
});
