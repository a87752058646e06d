import { defaultBenchmarks } from "#engine/benchmarks/defaultBenchmarks";
import { gateOf } from "#engine/team/gateOf";
import { roleParameter } from "#functions/arguments/roleParameter";
import { scenarioParameter } from "#functions/arguments/singleParameters";
import { defineFunction } from "#functions/defineFunction";

/** `MUSTER.HIRELEVEL`: from which level a role is hired. */
export const hireLevel = defineFunction({
  id: "HIRELEVEL",
  summary: "Gives the maturity level from which a role is hired.",
  parameters: [
    roleParameter("role", "Role by its name or key, for example ML engineer or mlEngineer."),
    scenarioParameter("hiringPolicy", "policy", "ahead or strict; blank is ahead."),
  ],
  result: { kind: "number", format: "integer", help: "Maturity level, 1 to 5: with ahead the level at which the guide's roadmap hires the role, with strict the one of its roles table." },
  example: { call: '=MUSTER.HIRELEVEL("ML engineer","strict")', result: 2 },
  calculate: (role, hiringPolicy) => gateOf(role, { hiringPolicy }, defaultBenchmarks),
});
