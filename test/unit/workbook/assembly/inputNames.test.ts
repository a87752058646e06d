import { benchmarkKeys } from "#engine/benchmarks/benchmarkSchema";
import { scenarioKeys } from "#engine/scenario/scenarioSchema";
import { built, cellAt, sheetOf, valuesIn } from "#test/unit/workbook/built";
import type { CellRange } from "#workbook/blueprint/blueprint";

const workbook = built({ scenarios: [{ name: "Now" }, { name: "Lean" }], activeScenario: 2 });
const rangeNamed = (name: string): CellRange => workbook.names.find((found) => found.name === name)?.range as CellRange;
const figures = ["YearOnePeople", "YearOneInfrastructure", "YearOneEnablement", "Reserve", "YearOneTotal", "PeopleRunRate", "TotalRunRate", "HeadcountMonth12", "PeakHeadcount"].map((figure) => `ML_${figure}`);

describe("names", () => {
  it("are all there, each once", () => {
    const inputs = ["ML_Keys", "ML_Base", "ML_Effective", "ML_Active", "ML_ActiveScenario", "ML_Benchmarks"];
    expect(workbook.names.map(({ name }) => name).sort()).toEqual([...inputs, "ML_Hires", "ML_MasterCheck", "ML_EngineVersion", ...figures].sort());
  });

  it("are the same in a copy", () => {
    expect(built({ variant: "hand-over" }).names).toEqual(built().names);
  });

  it("ML_Keys holds every key", () => {
    expect(valuesIn(workbook, rangeNamed("ML_Keys")).flat()).toEqual(scenarioKeys);
  });

  it.each([["ML_Base", 1, "Base"], ["ML_Effective", 5, "Base, in use"], ["ML_Active", 1, "Active scenario"]])("%s lies beside the keys, row for row", (name, columns, heading) => {
    const { sheet, row, rows } = rangeNamed("ML_Keys");
    const range = rangeNamed(name);
    expect(range).toMatchObject({ sheet, row, rows, columns });
    expect(valuesIn(workbook, { ...range, row: row - 1, rows: 1, columns: 1 })).toEqual([[heading]]);
  });

  it("ML_Base holds Base", () => {
    expect(valuesIn(workbook, rangeNamed("ML_Base"))[0]).toEqual(["Now"]);
  });

  it("ML_ActiveScenario is the number of the active one", () => {
    expect(valuesIn(workbook, rangeNamed("ML_ActiveScenario"))).toEqual([[2]]);
  });

  it("ML_Benchmarks holds keys and values", () => {
    const cells = valuesIn(workbook, rangeNamed("ML_Benchmarks"));
    expect(cells.map(([key]) => key)).toEqual(benchmarkKeys);
    expect(cells.filter(([, value]) => typeof value !== "number")).toEqual([]);
  });

  it.each([...figures, "ML_MasterCheck", "ML_EngineVersion"])("%s is one cell with a formula", (name) => {
    const { sheet, row, column, rows, columns } = rangeNamed(name);
    expect([rows, columns, cellAt(sheetOf(workbook, sheet), row, column)?.formula]).toEqual([1, 1, expect.stringMatching(/^=/)]);
  });

  it("ML_Hires covers the hires in use, calendar dates included", () => {
    expect(rangeNamed("ML_Hires")).toMatchObject({ rows: 400, columns: 10 });
  });
});
