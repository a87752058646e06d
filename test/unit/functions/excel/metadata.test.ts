import { execFileSync } from "node:child_process";
import { catalogue } from "#functions/catalogue";
import type { FunctionRecord } from "#functions/functionRecord";
import { helpUrl } from "#functions/help/helpUrl";
import { projectRoot } from "#test/architecture/sourceFiles";
import { generated, taggedFiles } from "#test/unit/functions/excel/metadata";

const byId = <T extends { readonly id: string }>(records: readonly T[]): T[] => [...records].sort((first, second) => first.id.localeCompare(second.id));

/** What Excel must be told about a record. */
const metadataOf = ({ id, summary, parameters, result }: FunctionRecord) => ({
  id,
  name: id,
  description: summary,
  helpUrl: helpUrl(id),
  parameters: parameters.map(({ name, help, kind, optional }) => ({
    name, description: help, type: "any", ...(optional ? { optional } : {}), ...(kind === "range" ? { dimensionality: "matrix" } : {}),
  })),
  result: result.kind === "block" ? { dimensionality: "matrix" } : { type: { number: "number", text: "string" }[result.kind] },
});

describe("generated metadata", () => {
  it("has no errors", async () => {
    expect((await generated()).errors).toEqual([]);
  });

  it("tells Excel what the catalogue says, no more and no less", async () => {
    expect(byId((await generated()).functions)).toEqual(byId(catalogue.map(metadataOf)));
  });

  it("has no volatile, streaming or other special function", async () => {
    expect((await generated()).functions.filter(({ options }) => options !== undefined)).toEqual([]);
  });

  it("comes from a generator that loads nothing that reports usage", () => {
    const script = 'require("custom-functions-metadata"); require("custom-functions-metadata-plugin"); console.log(Object.keys(require.cache).filter((file) => /usage-data|applicationinsights/.test(file)).length)';
    expect(execFileSync(process.execPath, ["-e", script], { cwd: projectRoot, encoding: "utf8" }).trim()).toBe("0");
  });

  it("is made from every file with a tag", () => {
    expect(taggedFiles.map((file) => /\w+(?=\.ts$)/.exec(file)?.[0])).toEqual(["moneyFunctions", "planFunctions", "teamFunctions"]);
  });
});
