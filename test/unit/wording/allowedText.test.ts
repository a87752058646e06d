import { allowedText, type AllowedBeyondField } from "#wording/allowedText";

describe("allowedText", () => {
  it.each<[AllowedBeyondField, string]>([
    [{ kind: "whole", minimum: 12, maximum: 60 }, "a whole number from 12 to 60"],
    [{ kind: "whole", minimum: 1, maximum: 10_000_000 }, "a whole number from 1 to 10,000,000"],
    [{ kind: "number", minimum: 0.1, maximum: 20 }, "a number from 0.1 to 20"],
    [{ kind: "number", minimum: 0.000001, maximum: 1 }, "a number from 0.000001 to 1"],
    [{ kind: "number", minimum: 0, maximum: 1, above: true }, "a number above 0 to 1"],
    [{ kind: "number", minimum: 0, maximum: 1e15 }, "a number of 0 or more"],
    [{ kind: "number", minimum: 0, maximum: 1e15, above: true }, "a number above 0"],
    [{ kind: "choice", options: ["low", "mid", "high"] }, "one of low, mid, high"],
    [{ kind: "text", shortest: 1, longest: 60 }, "a text of 1 to 60 characters"],
    [{ kind: "month" }, "a month as YYYY-MM, for example 2027-01"],
    [{ kind: "currency" }, "an ISO 4217 currency code, for example USD"],
    [{ kind: "switch" }, "yes or no"],
    [{ kind: "sum", keys: ["gpuReserved", "gpuSpot"], total: 1 }, "gpuReserved + gpuSpot = 1"],
    [{ kind: "not-above", key: "size.mid.3", maximum: 15 }, "not above size.mid.3 (15)"],
    [{ kind: "seats", maximum: 2000 }, "at most 2,000 seats in one phase"],
    [{ kind: "key" }, "a key of the planning model"],
    [{ kind: "object" }, "an object of keys and values"],
  ])("says %j in words", (allowed, words) => {
    expect(allowedText(allowed)).toBe(words);
  });
});
