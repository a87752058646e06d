import * as univer from "@univerjs/engine-formula";
import { catalogue } from "#functions/catalogue";
import { excel4Names } from "#test/unit/functions/excel4Names";

const ids = catalogue.map(({ id }) => id);

/** Native functions, as the spreadsheet engine lists them by category. */
const builtIn = new Set(Object.entries(univer).filter(([key]) => key.startsWith("FUNCTION_NAMES_")).flatMap(([, names]) => Object.values(names as Record<string, string>)));

describe("ids of worksheet functions", () => {
  it("are upper case, of letters and digits, three or more, at most 128", () => {
    // No dot and no underscore, which Excel stores as one and the same.
    expect(ids.filter((id) => !/^[A-Z][A-Z0-9]{2,127}$/.test(id))).toEqual([]);
  });

  it("are unique", () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([["A1", /^[A-Z]{1,3}\d{1,7}$/], ["R1C1", /^R\d*(C\d*)?$/]])("are no cell reference like %s", (_, reference) => {
    expect([...ids, "MUSTER"].filter((id) => reference.test(id))).toEqual([]);
  });

  it("are no Excel 4 macro function, but for SPLIT", () => {
    expect(excel4Names).toContain("ECHO");
    // SPLIT is a command of macro sheets only, and ours is never written without its namespace: MUSTER.SPLIT.
    expect(ids.filter((id) => excel4Names.has(id))).toEqual(["SPLIT"]);
  });

  it("are no native function", () => {
    expect(builtIn.size).toBeGreaterThan(450);
    expect(ids.filter((id) => builtIn.has(id))).toEqual([]);
  });

  it("never change: workbooks hold them", () => {
    expect([...ids].sort()).toEqual([
      "BENCHMARK", "BUDGET", "COMPARE", "FINDINGS", "HIRELEVEL", "HIRES", "LEVEL", "LOADEDCOST", "MLENGINEERS", "MONTHLY", "MONTHSTO",
      "RATIO", "ROADMAP", "SOURCE", "SPLIT", "STAFFING", "TEAMSIZE", "TOPOLOGY", "VERSION",
    ]);
  });
});
