import { readBenchmarks } from "#engine/benchmarks/readBenchmarks";
import { benchmarksWith, issuesWith } from "#test/helpers/planWith";

const problems = (figures: Record<string, unknown>) => issuesWith({}, figures).map(({ code, path }) => `${code} ${path}`);

describe("readBenchmarks", () => {
  it("gathers the tables of the model", () => {
    const { ratio, size, months, mix, hiredFrom, hiredAhead, models, startModels, pay, infrastructure, enablement } = benchmarksWith();
    expect([ratio[3], size.mid[4], months.roadmap[2], mix[5].dataScientist, hiredFrom.mlEngineer, hiredAhead.mlEngineer]).toEqual([2, 35, 6, 33, 2, 1]);
    expect([models.high[3], startModels[2], pay.p75.mlArchitect, infrastructure[5].inferenceServing, enablement.governance]).toEqual([5, 1, 231_500, 0.35, 0.2]);
  });

  it("changes only what is given", () => {
    const { ratio } = benchmarksWith({ "ratio.3": 2.5 });
    expect(ratio).toEqual({ 1: 1, 2: 1, 3: 2.5, 4: 2, 5: 3 });
  });

  it("names key, value and what is allowed", () => {
    expect(issuesWith({}, { "ratio.3": 50 })).toEqual([{ code: "invalid-benchmark", path: "ratio.3", values: { value: 50, allowed: { kind: "number", minimum: 0.1, maximum: 20 } } }]);
  });

  it("names the other key where one must not be above it", () => {
    expect(issuesWith({}, { "size.low.3": 16 })).toEqual([{ code: "invalid-benchmark", path: "size.low.3", values: { value: 16, allowed: { kind: "not-above", key: "size.mid.3", maximum: 15 } } }]);
  });

  it.each([
    ["a middle size above the high one", { "size.mid.2": 9 }, "size.mid.2"],
    ["no data engineer in a mix", { "mix.4.dataEngineer": 0 }, "mix.4.dataEngineer"],
    ["no data scientist in a mix", { "mix.1.dataScientist": 0 }, "mix.1.dataScientist"],
    ["no ML engineer in a mix from level 2", { "mix.2.mlEngineer": 0 }, "mix.2.mlEngineer"],
    ["hiring ahead after hiring anyway", { "hiredAhead.mlArchitect": 4 }, "hiredAhead.mlArchitect"],
    ["data engineers only from level 2", { "hiredFrom.dataEngineer": 2 }, "hiredFrom.dataEngineer"],
    ["an infrastructure split that is no whole", { "infrastructure.3.monitoring": 0.2 }, "infrastructure.3.trainingCompute"],
    ["an enablement split that is no whole", { "enablement.community": 0 }, "enablement.training"],
    ["half a month", { "months.fast.1": 1.5 }, "months.fast.1"],
    ["free work", { "pay.p50.mlEngineer": 0 }, "pay.p50.mlEngineer"],
    ["a level that does not exist", { "ratio.6": 1 }, "ratio.6"],
    ["text for a number", { "models.low.2": "1" }, "models.low.2"],
    ["a blank", { "startModels.1": null }, "startModels.1"],
  ])("refuses %s", (_, figures, path) => {
    expect(problems(figures)).toEqual([`invalid-benchmark ${path}`]);
  });

  it("allows a mix without ML engineers at level 1", () => {
    expect(problems({ "mix.1.mlEngineer": 0 })).toEqual([]);
  });

  it("reports the problems of scenario and benchmarks together", () => {
    expect(issuesWith({ pace: "quick" }, { "ratio.1": 0, "ratio.2": 0 }).map(({ path }) => path)).toEqual(["pace", "ratio.1", "ratio.2"]);
  });

  it.each([[null], [[]], [3]])("refuses %j in place of benchmarks", (input) => {
    expect(readBenchmarks(input as never)).toMatchObject({ ok: false, issues: [{ code: "invalid-benchmark" }] });
  });
});
