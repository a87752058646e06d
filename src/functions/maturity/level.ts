import { pillarParameter } from "#functions/arguments/pillarParameter";
import { defineFunction } from "#functions/defineFunction";
import { CellFault } from "#functions/worksheetFunction";

/** `MUSTER.LEVEL`: an organisation is as mature as its weakest pillar. */
export const level = defineFunction({
  id: "LEVEL",
  summary: "Gives the maturity level that the four readiness pillars support: the lowest of them.",
  parameters: [
    pillarParameter("readinessData", "data", "Readiness of data, 1 to 5; blank is not assessed."),
    pillarParameter("readinessInfrastructure", "infrastructure", "Readiness of infrastructure, 1 to 5; blank is not assessed."),
    pillarParameter("readinessProcess", "process", "Readiness of process, 1 to 5; blank is not assessed."),
    pillarParameter("readinessAlignment", "alignment", "Readiness of alignment, 1 to 5; blank is not assessed."),
  ],
  result: { kind: "number", format: "integer", help: "Maturity level, 1 to 5: the lowest pillar that is assessed." },
  example: { call: "=MUSTER.LEVEL(3,2,4,3)", result: 2 },
  noAnswer: "No pillar is assessed.",
  calculate: (...pillars) => {
    const assessed = pillars.filter((pillar) => pillar !== null);
    if (assessed.length === 0) throw new CellFault("#N/A", "No pillar is assessed; give at least one a number from 1 to 5.");
    return Math.min(...assessed);
  },
});
