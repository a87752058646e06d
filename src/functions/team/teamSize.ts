import { defaultBenchmarks } from "#engine/benchmarks/defaultBenchmarks";
import { levelParameter, scenarioParameter } from "#functions/arguments/singleParameters";
import { defineFunction } from "#functions/defineFunction";

/** `MUSTER.TEAMSIZE`: how large a team is at a level. */
export const teamSize = defineFunction({
  id: "TEAMSIZE",
  summary: "Gives the team size that belongs to a maturity level.",
  parameters: [
    levelParameter("level", "Maturity level, 1 to 5."),
    scenarioParameter("sizing", "sizing", "End of the range: low, mid or high; blank is low."),
  ],
  result: {
    kind: "number",
    format: "integer",
    help: "People in the roles that count at the level: data scientists, from level 2 with ML engineers, from 3 with ML platform engineers, from 4 with data engineers, at 5 everyone.",
  },
  example: { call: '=MUSTER.TEAMSIZE(3,"mid")', result: 15 },
  calculate: (level, sizing) => defaultBenchmarks.size[sizing][level],
});
