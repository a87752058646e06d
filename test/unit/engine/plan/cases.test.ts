import { planFrom } from "#engine/plan/planFrom";
import { planResult } from "#engine/plan/planResult";
import { cases } from "#test/helpers/cases";
import { differences } from "#test/helpers/differences";

describe("worked examples", () => {
  it.each(cases)("give the expected plan: $name", ({ scenario, benchmarks, expected }) => {
    const planned = planFrom(scenario, benchmarks);
    const result = planned.ok ? planResult(planned.value) : { error: planned.issues[0].code };
    expect(differences(JSON.parse(JSON.stringify(result)), expected)).toEqual([]);
  });

  it("are all there", () => {
    expect(cases.length).toBeGreaterThanOrEqual(22);
  });
});
