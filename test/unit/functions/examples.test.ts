import { calculateWorkbook } from "#embedded/calculation/calculateWorkbook";
import { catalogue } from "#functions/catalogue";
import { blueprintOf } from "#test/helpers/blueprintOf";
import { differences } from "#test/helpers/differences";
import { callOf } from "#test/unit/functions/callOf";
import { cornerOf } from "#test/unit/functions/cornerOf";

const records = catalogue.map(({ id, name, example }) => ({ id, name, ...example }));

/** Every example in the first cell of a sheet of its own, calculated by the spreadsheet engine. */
const calculated = calculateWorkbook(blueprintOf(Object.fromEntries(records.map(({ id, call }) => [id, [[call]]]))), catalogue);

describe("examples", () => {
  it.each(records)("$call gives what it says", async ({ id, result }) => {
    expect(differences(cornerOf((await calculated).get(id), result), result)).toEqual([]);
  });

  it.each(records)("$name calls itself", ({ id, call }) => {
    expect(callOf(call).id).toBe(id);
  });
});
