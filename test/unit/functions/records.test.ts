import { catalogue } from "#functions/catalogue";
import { defineFunction } from "#functions/defineFunction";

const everyParameter = catalogue.flatMap(({ id, parameters }) => parameters.map((parameter) => ({ id, ...parameter })));

describe("records", () => {
  it("have a summary of one sentence that begins with a verb", () => {
    expect(catalogue.filter(({ summary }) => !/^(Gives|Lists|Shows|Compares|Says|Splits) [^\n]+\.$/.test(summary)).map(({ id }) => id)).toEqual([]);
  });

  it("explain every argument and result in whole sentences", () => {
    const texts = [...everyParameter.map(({ help }) => help), ...catalogue.map(({ result }) => result.help)];
    expect(texts.filter((text) => !/^\S.{10,}\.$/.test(text))).toEqual([]);
  });

  it("name a default in the help of its argument, where Excel shows it", () => {
    const silent = everyParameter.filter(({ optional, initial, help }) => optional && initial !== undefined && !help.includes(`blank is ${String(initial)}.`));
    expect(silent.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
  });

  it("have what may be left out at the end", () => {
    expect(catalogue.filter(({ parameters }) => parameters.some(({ optional }, index) => optional && parameters.slice(index).some((later) => !later.optional))).map(({ id }) => id)).toEqual([]);
  });

  it("have as many columns as their block", () => {
    const blocks = catalogue.filter(({ id, result }) => result.kind === "block" && !["COMPARE", "MONTHLY"].includes(id));
    expect(blocks.filter(({ result, example }) => (example.result as unknown[][]).some((row) => row.length !== result.columns?.length)).map(({ id }) => id)).toEqual([]);
  });
});

describe("defineFunction", () => {
  it.each([[NaN], [Infinity], [-Infinity]])("shows #N/A in place of %d", (number) => {
    const { evaluate } = defineFunction({ id: "TEST", summary: "", parameters: [], result: { kind: "number", help: "" }, example: { call: "", result: 0 }, calculate: () => [[1, number]] });
    expect(() => evaluate([])).toThrow(expect.objectContaining({ error: "#N/A", message: "There is no finite answer for these arguments." }));
  });
});
