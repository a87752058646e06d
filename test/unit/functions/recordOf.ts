import { catalogue } from "#functions/catalogue";
import type { FunctionRecord } from "#functions/functionRecord";
import type { Scalar } from "#functions/worksheetFunction";

export function recordOf(id: string): FunctionRecord {
  const record = catalogue.find((found) => found.id === id);
  if (!record) throw new Error(`The catalogue has no function ${id}.`);
  return record;
}

/** The first cell of what a function gives for single values. */
export const valueOf = (id: string, ...values: readonly Scalar[]): Scalar => recordOf(id).evaluate(values.map((value) => [[value]]))[0][0];
