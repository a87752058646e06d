import { calculateWorkbook } from "#embedded/calculation/calculateWorkbook";
import { catalogue } from "#functions/catalogue";
import { blueprintOf } from "#test/helpers/blueprintOf";

/** What each formula shows below a row of the cells A1 to F1. */
async function shownOver(cells: readonly (string | number | boolean | null)[], ...formulas: readonly string[]) {
  const workbook = await calculateWorkbook(blueprintOf({ Test: [[...cells], ...formulas.map((formula) => [formula])] }), catalogue);
  return workbook.get("Test")?.slice(1).map(([cell]) => cell);
}

describe("a function in a sheet", () => {
  it("reads numbers, text numbers and blanks from cells", async () => {
    expect(await shownOver([3, "3", null, ""], "=MUSTER.RATIO(A1)", "=MUSTER.RATIO(B1)", "=MUSTER.TEAMSIZE(A1,C1)", "=MUSTER.TEAMSIZE(A1,D1)")).toEqual([2, 2, 10, 10]);
  });

  it("takes the default for an argument that is left blank in its place", async () => {
    expect(await shownOver([1], "=MUSTER.LOADEDCOST(100000,0,0,,0,0,0,0)", "=MUSTER.TEAMSIZE(3,)", "=INDEX(MUSTER.SPLIT(200,,,),1,1)")).toEqual([100_000, 10, 130]);
  });

  it("shows #VALUE! for a blank, a boolean, an error or a range where a single number is asked for", async () => {
    const value = { error: "#VALUE!" };
    expect(await shownOver([1, true, null, "=1/0"], "=MUSTER.RATIO(C1)", "=MUSTER.RATIO(B1)", "=MUSTER.RATIO(D1)", "=MUSTER.RATIO(A1:B1)", "=MUSTER.RATIO(1,2)", "=MUSTER.HIRES()")).toEqual(Array(6).fill(value));
  });

  it("shows #N/A where there is no answer", async () => {
    expect(await shownOver([1], '=MUSTER.BENCHMARK("none")', "=MUSTER.LEVEL(B1,C1,D1,E1)", '=MUSTER.ROADMAP("pace","quick")')).toEqual(Array(3).fill({ error: "#N/A" }));
  });

  it("can be part of a formula", async () => {
    expect(await shownOver([4], '=IF(MUSTER.TOPOLOGY(A1)="federated",MUSTER.RATIO(A1)*10,0)', "=ROUND(MUSTER.LOADEDCOST(150000)/12,2)")).toEqual([20, 16_251.88]);
  });
});
