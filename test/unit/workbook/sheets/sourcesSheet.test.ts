import { benchmarkField, benchmarkKeys } from "#engine/benchmarks/benchmarkSchema";
import { built, cellAt, sheetOf, valueAt } from "#test/unit/workbook/built";
import { sourceColumns as columns } from "#workbook/layout/columns";
import { sourceRows as rows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";

const sheetWith = (benchmarks: Record<string, unknown> = {}) => sheetOf(built({ benchmarks }), sheetNames.sources);
const rowOf = (key: string): number => rows.first + benchmarkKeys.indexOf(key);
const sheet = sheetWith();

describe("sourcesSheet", () => {
  it.each(benchmarkKeys)("has a row for %s with what belongs to it", (key) => {
    const { section, label, unit, grade, initial, source } = benchmarkField(key);
    const at = (column: number) => valueAt(sheet, rowOf(key), column);
    expect([columns.section, columns.key, columns.value, columns.unit, columns.label, columns.initial, columns.asOf, columns.grade].map(at)).toEqual([section, key, initial, unit, label, initial, source.asOf, grade]);
    expect([at(columns.allowed), at(columns.source)]).toEqual([expect.stringMatching(/^a (whole )?number/), expect.stringMatching(/^(Guide|Public data|Planning assumption)/)]);
  });

  it("has no row after the last benchmark", () => {
    expect(cellAt(sheet, rows.first + benchmarkKeys.length, columns.key)).toBeNull();
  });

  it.each([["ratio.3", 2], ["size.low.3", 10], ["months.slow.4", 18], ["mix.4.dataScientist", 14], ["hiredFrom.mlArchitect", 3], ["models.high.5", 20], ["pay.p75.mlEngineer", 235_500], ["infrastructure.3.featureStore", 0.1], ["enablement.community", 0.1]])("holds %s as in the model: %d", (key, value) => {
    expect(valueAt(sheet, rowOf(key), columns.value)).toBe(value);
  });

  it("writes what differs and keeps the default beside it", () => {
    const changed = sheetWith({ "ratio.3": 4 });
    expect([columns.value, columns.initial].map((column) => valueAt(changed, rowOf("ratio.3"), column))).toEqual([4, 2]);
    expect(valueAt(changed, rowOf("ratio.4"), columns.value)).toBe(2);
  });

  it("writes what is no number as it came, to be refused", () => {
    expect(valueAt(sheetWith({ "ratio.3": "many" }), rowOf("ratio.3"), columns.value)).toBe("many");
  });

  it("says by formula whether a value has been changed", () => {
    expect(cellAt(sheet, rows.first, columns.changed)?.formula).toBe("=IF(C8=G8,0,1)");
  });

  it("shows values as inputs", () => {
    expect(new Set(benchmarkKeys.map((key) => cellAt(sheet, rowOf(key), columns.value)?.style))).toEqual(new Set(["input"]));
  });
});
