import { readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "#functions/catalogue";
import { projectRoot } from "#test/architecture/sourceFiles";
import { inCells, sideBySide } from "#test/unit/functions/inCells";

const names = catalogue.map(({ name }) => name);
const valueOf = (name: string, ...ranges: Parameters<(typeof catalogue)[number]["evaluate"]>[0]) => catalogue.find((entry) => entry.name === `MUSTER.${name}`)?.evaluate(ranges);

describe("catalogue", () => {
  it("lists the functions that the workbook calls", () => {
    const called = ["BUDGET", "COMPARE", "FINDINGS", "HIRES", "MONTHLY", "ROADMAP", "STAFFING", "VERSION"].map((name) => `MUSTER.${name}`);
    expect(names).toEqual(expect.arrayContaining(called));
  });

  it.each(names)("gives %s a name that Excel takes", (name) => {
    expect(name).toMatch(/^MUSTER\.[A-Z][A-Z0-9.]{2,}$/);
  });

  it("has no two names that are one with a dot as an underscore", () => {
    expect(new Set(names.map((name) => name.replaceAll(".", "_"))).size).toBe(names.length);
  });

  it("shows the version of the package", () => {
    const { version } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as { version: string };
    expect(valueOf("VERSION")).toEqual([[version]]);
  });

  it.each(["HIRES", "STAFFING", "BUDGET", "ROADMAP", "FINDINGS", "MONTHLY"])("takes keys, values and benchmarks in this order: %s", (name) => {
    const [keys, values] = inCells({ targetLevel: 3 });
    expect(valueOf(name, keys, values, [["months.roadmap.1", 7]])).not.toEqual(valueOf(name, keys, values));
  });

  it("compares scenarios side by side", () => {
    expect(valueOf("COMPARE", ...sideBySide({ name: "A" }, { name: "B" }))?.[0]).toEqual(["Scenario", "A", "B"]);
  });
});
