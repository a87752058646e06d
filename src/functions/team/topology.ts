import { topologyOf } from "#engine/maturity/topologyOf";
import { levelParameter, scenarioParameter } from "#functions/arguments/singleParameters";
import { defineFunction } from "#functions/defineFunction";

/** `MUSTER.TOPOLOGY`: how a team is organised. */
export const topology = defineFunction({
  id: "TOPOLOGY",
  summary: "Gives how a team is organised at a maturity level.",
  parameters: [
    levelParameter("level", "Maturity level, 1 to 5."),
    scenarioParameter("businessUnits", "units", "Business units the team works with, 1 to 50; blank is 2."),
  ],
  result: { kind: "text", help: "centralized, hub-and-spoke or federated." },
  example: { call: "=MUSTER.TOPOLOGY(2,3)", result: "hub-and-spoke" },
  calculate: (level, businessUnits) => topologyOf(level, { topology: "auto", businessUnits }),
});
