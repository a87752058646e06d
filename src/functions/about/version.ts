import { engineVersion } from "#engine/engineVersion";
import { defineFunction } from "#functions/defineFunction";

/** `MUSTER.VERSION`: which planning model is at work. */
export const version = defineFunction({
  id: "VERSION",
  summary: "Gives the version of the planning model.",
  parameters: [],
  result: { kind: "text", help: "Version in three parts. An error in this cell means that the add-in is not loaded." },
  example: { call: "=MUSTER.VERSION()", result: engineVersion },
  calculate: () => engineVersion,
});
