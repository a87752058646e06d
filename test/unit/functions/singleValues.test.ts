import type { Scalar } from "#functions/worksheetFunction";
import { benchmarkField, benchmarkKeys } from "#engine/benchmarks/benchmarkSchema";
import { scenarioKeys } from "#engine/scenario/scenarioSchema";
import { valueOf } from "#test/unit/functions/recordOf";

const levels = [1, 2, 3, 4, 5] as const;
const byLevel = (id: string, ...more: readonly Scalar[]): Scalar[] => levels.map((level) => valueOf(id, level, ...more));

/** Expected values are those of the tables of the planning model, section 1. */
describe("functions of single values", () => {
  it("RATIO has the ratios of the levels", () => {
    expect(byLevel("RATIO")).toEqual([1, 1, 2, 2, 3]);
  });

  it.each([["low", [1, 3, 10, 20, 50]], ["mid", [2, 6, 15, 35, 75]], ["high", [3, 8, 20, 50, 100]]])("TEAMSIZE has the %s sizes of the levels", (sizing, sizes) => {
    expect(byLevel("TEAMSIZE", sizing)).toEqual(sizes);
  });

  it.each([[0, 3, 0], [1, 3, 1], [2, 3, 1], [3, 3, 2], [33, 5, 11], [34, 5, 12], [7, 1, 7], [1_000_000, 4, 500_000]])("MLENGINEERS for %d data scientists at level %d is %d", (scientists, level, engineers) => {
    expect(valueOf("MLENGINEERS", scientists, level)).toBe(engineers);
  });

  it.each([
    [1, ["centralized", "centralized", "centralized", "centralized", "centralized"]],
    [2, ["centralized", "centralized", "hub-and-spoke", "federated", "federated"]],
    [9, ["centralized", "hub-and-spoke", "hub-and-spoke", "federated", "federated"]],
  ])("TOPOLOGY with %d units follows the level", (units, topologies) => {
    expect(byLevel("TOPOLOGY", units)).toEqual(topologies);
  });

  it.each([
    ["Data scientist", 1, 1], ["Data engineer", 1, 1], ["ML engineer", 2, 1], ["ML product manager", 2, 2], ["ML platform engineer", 3, 2], ["ML architect", 3, 3],
  ])("HIRELEVEL of a %s is %d strictly, %d ahead", (role, strict, ahead) => {
    expect([valueOf("HIRELEVEL", role, "strict"), valueOf("HIRELEVEL", role)]).toEqual([strict, ahead]);
  });

  it.each([[1, 2, "roadmap", 3], [1, 5, "roadmap", 33], [2, 4, "typical", 18], [1, 5, "slow", 48], [4, 5, "fast", 12], [3, 3, "fast", 0], [5, 5, "slow", 0]])("MONTHSTO from %d to %d, %s, is %d", (from, to, pace, months) => {
    expect(valueOf("MONTHSTO", from, to, pace)).toBe(months);
  });

  it.each<[readonly Scalar[], number]>([[[3, 2, 4, 3], 2], [[5, 5, 5, 5], 5], [[null, 4, "", 3], 3], [["1", 4, 4, 4], 1]])("LEVEL of %j is %d", (pillars, level) => {
    expect(valueOf("LEVEL", ...pillars)).toBe(level);
  });

  it("LOADEDCOST takes every rate in its place", () => {
    // cash = 100,000 · 1.2; tax 10 % up to 50,000 and 1 % of all; retirement 5 % of base; insurance 600; software 40.
    expect(valueOf("LOADEDCOST", 100_000, 0.2, 0.1, 50_000, 0.01, 0.05, 600, 40)).toBeCloseTo(120_000 + 5_000 + 1_200 + 5_000 + 640, 6);
  });

  it("BENCHMARK knows every benchmark", () => {
    expect(benchmarkKeys.filter((key) => valueOf("BENCHMARK", key) !== benchmarkField(key).initial)).toEqual([]);
  });

  it("SOURCE names source, date and grade of every input and benchmark", () => {
    const form = /^(Guide: .+|Public data: .+|Planning assumption); as of .+; grade: (solid|medium|weak|assumption)$/;
    expect([...scenarioKeys, ...benchmarkKeys].filter((key) => !form.test(String(valueOf("SOURCE", key))))).toEqual([]);
    expect(valueOf("SOURCE", "payrollTaxRate")).toBe("Public data: US Social Security and Medicare rates; as of 2026; grade: solid");
  });
});
