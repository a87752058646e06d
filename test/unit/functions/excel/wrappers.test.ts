import { catalogue } from "#functions/catalogue";
import { numberInExcel } from "#functions/excel/evaluateInExcel";
import * as wrappers from "#functions/functions";
import { differences } from "#test/helpers/differences";
import { callOf } from "#test/unit/functions/callOf";
import { cornerOf } from "#test/unit/functions/cornerOf";
import { useExcelRuntime } from "#test/unit/functions/excel/excelRuntime";
import { generated } from "#test/unit/functions/excel/metadata";

useExcelRuntime();

type Wrapper = (...arguments_: readonly unknown[]) => unknown;

const exported = wrappers as unknown as Readonly<Record<string, Wrapper>>;

/** The wrapper that the build associates with an id. */
async function wrapperOf(id: string): Promise<Wrapper> {
  const { associate } = await generated();
  return exported[associate.find((entry) => entry.id === id)?.functionName ?? ""];
}

const records = catalogue.map((record) => ({ id: record.id, record }));

describe("wrappers", () => {
  it("are the exports of the script, one for each record", async () => {
    const { associate } = await generated();
    expect(associate.map(({ functionName }) => functionName).sort()).toEqual(Object.keys(exported).sort());
    expect(associate.map(({ id }) => id).sort()).toEqual(catalogue.map(({ id }) => id).sort());
  });

  it.each(records)("$id gives what its example says", async ({ id, record: { example } }) => {
    const wrapper = await wrapperOf(id);
    expect(differences(cornerOf(wrapper(...callOf(example.call).arguments_), example.result), example.result)).toEqual([]);
  });

  it.each(records)("$id takes null and nothing for what may be left out", async ({ id, record: { example, parameters } }) => {
    const wrapper = await wrapperOf(id);
    const required = callOf(example.call).arguments_.slice(0, parameters.filter(({ optional }) => !optional).length);
    const left = parameters.slice(required.length);
    const expected = wrapper(...required);
    expect(wrapper(...required, ...left.map(() => null))).toEqual(expected);
    expect(wrapper(...required, ...left.map(() => undefined))).toEqual(expected);
    expect(wrapper(...required, ...left.map(() => ""))).toEqual(expected);
  });

  it.each([
    ["bad input", () => wrappers.ratio(9), { code: "#VALUE!", message: "level is 9; allowed is a whole number from 1 to 5." }],
    ["a missing argument", () => wrappers.ratio(null), { code: "#VALUE!", message: "level is blank; allowed is a whole number from 1 to 5." }],
    ["no answer", () => wrappers.benchmark("ratio.9"), { code: "#N/A", message: "There is no benchmark ratio.9; a key looks like ratio.1." }],
    ["no plan", () => wrappers.roadmap([["pace"]], [["quick"]]), { code: "#N/A", message: "invalid-scenario" }],
  ])("show an error of Excel with its reason for %s", (_, call, expected) => {
    expect(faultOf(call)).toEqual(expected);
    expect(faultOf(call)).toBeInstanceOf(CustomFunctions.Error);
  });

  it.each([[null], [undefined], [[[null]]]])("refuse %j in place of a range", (keys) => {
    expect(faultOf(() => wrappers.hires(keys as unknown as unknown[][], [[1]]))).toEqual({ code: "#VALUE!", message: "keys is left out; allowed is a range." });
  });

  it("let a programming error through as it is", () => {
    expect(() => numberInExcel("NOSUCH")).toThrow(new Error("The catalogue has no function NOSUCH."));
  });
});

function faultOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}
