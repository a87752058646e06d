import { built, rangeOf, sheetOf, valueAt } from "#test/unit/workbook/built";
import { sheetPrefix } from "#workbook/cells/address";
import { budgetInput, budgetKeys } from "#workbook/layout/budget";
import { costCells, costInput, costKeys } from "#workbook/layout/cost";
import { headcountCells } from "#workbook/layout/headcount";
import { sheetNames } from "#workbook/layout/sheetNames";

const workbook = built();

/** The key that stands beside a called-up input. */
function keyBeside(reference: string): unknown {
  const { sheet, row } = rangeOf(reference);
  return valueAt(sheetOf(workbook, sheet), row, 2);
}

describe("called-up inputs", () => {
  it.each(costKeys)("stand on ML Cost where its formulas read %s", (key) => {
    expect([keyBeside(sheetPrefix(sheetNames.cost) + costInput(key)), keyBeside(costCells.input(key))]).toEqual([key, key]);
  });

  it.each(budgetKeys)("stand on ML Budget where its formulas read %s", (key) => {
    expect(keyBeside(sheetPrefix(sheetNames.budget) + budgetInput(key))).toBe(key);
  });

  it.each([["startMonth", headcountCells.startMonth], ["horizonMonths", headcountCells.horizon], ["currentLevel", headcountCells.currentLevel], ["rampMonths", headcountCells.ramp]])("stand on ML Headcount where formulas read %s", (key, cell) => {
    expect(keyBeside(cell)).toBe(key);
  });
});
