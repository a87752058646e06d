import { topologyOf } from "#engine/maturity/topologyOf";

describe("topologyOf", () => {
  // Section 3 of the model: one row for each number of units, one column for each level.
  it.each([
    [1, ["centralized", "centralized", "centralized", "centralized", "centralized"]],
    [2, ["centralized", "centralized", "hub-and-spoke", "federated", "federated"]],
    [3, ["centralized", "hub-and-spoke", "hub-and-spoke", "federated", "federated"]],
  ])("follows level and number of units with auto: %i units", (businessUnits, byLevel) => {
    expect([1, 2, 3, 4, 5].map((level) => topologyOf(level, { topology: "auto", businessUnits }))).toEqual(byLevel);
  });

  it("keeps a chosen topology at every level", () => {
    expect([1, 3, 5].map((level) => topologyOf(level, { topology: "federated", businessUnits: 1 }))).toEqual(["federated", "federated", "federated"]);
  });
});
