import { built, valuesIn } from "#test/unit/workbook/built";
import { choiceLists, listRange } from "#workbook/layout/lists";

describe("listRange", () => {
  const workbook = built();

  it.each(choiceLists)("points at the choices of $key, under its name", ({ key, options }) => {
    const range = listRange(key);
    expect(valuesIn(workbook, { ...range, row: range.row - 1, rows: range.rows + 2 }).flat()).toEqual([key, ...options, null]);
  });

  it("lists yes and no for a switch", () => {
    expect(valuesIn(workbook, listRange("vacancyCredit"))).toEqual([["yes"], ["no"]]);
  });
});
