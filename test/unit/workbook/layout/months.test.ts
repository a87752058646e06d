import { firstMonthColumn, fixedMonths, lastMonthColumn, monthLetters, months, monthsRange } from "#workbook/layout/months";

describe("months", () => {
  it("are sixty columns from H to BO", () => {
    expect([firstMonthColumn, lastMonthColumn, monthLetters[0], monthLetters[59], monthLetters.length]).toEqual([8, 67, "H", "BO", 60]);
  });

  it("are named as a range of one row", () => {
    expect([fixedMonths(20), months(20)]).toEqual(["$H$20:$BO$20", "$H20:$BO20"]);
  });

  it("give a range of as many months as asked for", () => {
    expect([monthsRange("ML Cost", 5).columns, monthsRange("ML Cost", 5, 36)]).toEqual([60, { sheet: "ML Cost", row: 5, column: 8, rows: 1, columns: 36 }]);
  });
});
