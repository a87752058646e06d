import type { Allowed } from "#engine/fields/field";
import { shareTolerance } from "#engine/fields/shareTolerance";
import { scenarioField, type ScenarioKey } from "#engine/scenario/scenarioSchema";
import { refused } from "#functions/arguments/readArgument";
import { optionalNumber, requiredNumber } from "#functions/arguments/singleParameters";
import { defineFunction } from "#functions/defineFunction";
import { splitAmount } from "#functions/money/splitAmount";

/** Beyond this, amounts in cents are no longer whole numbers that a double can hold. */
const largestTotal = 1e12;
const anyShare = { kind: "number", minimum: 0, maximum: 1 } as const satisfies Allowed;

const share = (key: ScenarioKey, name: string, help: string) => optionalNumber(name, help, anyShare, scenarioField(key).initial as number);

/** `MUSTER.SPLIT`: a budget by category, to the cent. */
export const split = defineFunction({
  id: "SPLIT",
  summary: "Splits a budget into people, infrastructure and enablement without losing a cent.",
  parameters: [
    requiredNumber("total", "Amount to split, in any currency.", { kind: "number", minimum: 0, maximum: largestTotal }),
    share("peopleShare", "people", "Share of people, 0 to 1; blank is 0.65."),
    share("infrastructureShare", "infrastructure", "Share of infrastructure, 0 to 1; blank is 0.225."),
    share("enablementShare", "enablement", "Share of enablement, 0 to 1; blank is 0.125. The three together must be 1."),
  ],
  result: {
    kind: "block",
    columns: ["People", "Infrastructure", "Enablement"],
    format: "amount",
    help: "One row of three amounts in whole cents that add up to the total; a fraction of a cent stays with the largest.",
  },
  example: { call: "=MUSTER.SPLIT(1000.01)", result: [[650.01, 225, 125]] },
  calculate: (total, people, infrastructure, enablement) => {
    const together = people + infrastructure + enablement;
    if (Math.abs(together - 1) > shareTolerance) throw refused("people", together, { kind: "sum", keys: ["people", "infrastructure", "enablement"], total: 1 });
    return [splitAmount(total, [people, infrastructure, enablement])];
  },
});
