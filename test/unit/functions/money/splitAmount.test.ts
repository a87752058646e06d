import fc from "fast-check";
import { splitAmount } from "#functions/money/splitAmount";

const defaults = [0.65, 0.225, 0.125];
const cents = (amount: number): number => Math.round(amount * 100);
const wholeCents = (amount: number): boolean => Math.abs(cents(amount) / 100 - amount) <= Math.abs(amount) * 1e-15;
const shares = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 3 }).filter((parts) => parts.some((part) => part > 0)).map((parts) => {
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / total);
});

describe("splitAmount", () => {
  it.each([
    [1000, [650, 225, 125]],
    [0, [0, 0, 0]],
    [0.01, [0.01, 0, 0]],
    [0.02, [0.01, 0.01, 0]],
    [100.01, [65.01, 22.5, 12.5]],
    [99.99, [64.99, 22.5, 12.5]],
    [2_400_000.37, [1_560_000.24, 540_000.08, 300_000.05]],
  ])("splits %d by largest remainder", (total, parts) => {
    expect(splitAmount(total, defaults)).toEqual(parts);
  });

  it("keeps a fraction of a cent with the largest part", () => {
    expect(splitAmount(100.005, defaults)).toEqual([expect.closeTo(65.005, 9), 22.5, 12.5]);
  });

  it("takes what a sum leaves behind the cents for no fraction", () => {
    expect(splitAmount(0.1 + 0.2, defaults)).toEqual([0.19, 0.07, 0.04]);
  });

  it("gives a part without a share nothing", () => {
    expect(splitAmount(10.01, [0, 1, 0])).toEqual([0, 10.01, 0]);
  });

  it("loses no cent, rounds no part by a cent or more, and never goes below zero", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e14 }), shares, (total, by) => {
      const parts = splitAmount(total / 100, by);
      expect(parts.reduce((sum, part) => sum + cents(part), 0)).toBe(total);
      expect(parts.filter((part, index) => !wholeCents(part) || part < 0 || Math.abs(part - (total / 100) * by[index]) >= 0.0101 + total * 1e-17)).toEqual([]);
    }), { numRuns: 2000 });
  });

  it("adds up to any total, fractions of a cent included", () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), shares, (total, by) => {
      expect(Math.abs(splitAmount(total, by).reduce((sum, part) => sum + part, 0) - total)).toBeLessThanOrEqual(total * 2e-15);
    }), { numRuns: 2000 });
  });
});
