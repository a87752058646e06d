import { compareFigures } from "#functions/blocks/compareBlock";
import { blockOf, built, sheetOf, valueAt } from "#test/unit/workbook/built";
import { sheetNames } from "#workbook/layout/sheetNames";
import { compareRow } from "#workbook/sheets/compareSheet";

describe("compareRow", () => {
  const copy = sheetOf(built({ variant: "hand-over" }), sheetNames.compare);

  it.each(compareFigures.map(({ label }) => [label]))("is the row in which a copy shows %s", (label) => {
    expect(valueAt(copy, compareRow(label), 1)).toBe(label);
  });
});

describe("compareSheet", () => {
  it("leaves room for the whole block of the function", () => {
    const [[anchor]] = blockOf(built(), "compare.values").cells;
    expect(anchor).toMatchObject({ formula: "=MUSTER.COMPARE(ML_Keys,ML_Effective,ML_Benchmarks)", spill: { rows: 20, columns: 6 } });
  });
});
