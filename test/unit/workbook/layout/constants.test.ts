import { built, rangeOf, valuesIn } from "#test/unit/workbook/built";
import { constantCell, constants, refusalErrors } from "#workbook/layout/constants";

const workbook = built();

describe("constantCell", () => {
  it.each(constants)("points at the cell that holds $key", ({ key, value }) => {
    const range = rangeOf(constantCell(key));
    expect(valuesIn(workbook, { ...range, column: range.column - 1, columns: 2 })).toEqual([[key, value]]);
  });

  it("fails on a constant that there is not", () => {
    expect(() => constantCell("pi")).toThrow("There is no constant pi.");
  });
});

describe("refusalErrors", () => {
  it("holds Excel's numbers of #VALUE! and #N/A", () => {
    expect(valuesIn(workbook, rangeOf(refusalErrors))).toEqual([[3], [7]]);
  });
});
