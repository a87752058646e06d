import { openCalculator, type Calculator } from "#embedded/calculation/openCalculator";
import type { WorksheetFunction } from "#functions/worksheetFunction";
import type { WorkbookBlueprint } from "#workbook/blueprint/blueprint";
import { blueprintOf } from "#test/helpers/blueprintOf";

const headedList: WorksheetFunction = {
  name: "MUSTER.LIST",
  evaluate: ([[[count]]]) => [["head"], ...Array.from({ length: Number(count) }, (_, index) => [10 * (index + 1)])],
};
const opened: Calculator[] = [];
const open = (blueprint: WorkbookBlueprint, functions: readonly WorksheetFunction[] = []): Calculator => {
  opened.push(openCalculator(blueprint, functions));
  return opened[opened.length - 1];
};

afterEach(() => opened.splice(0).forEach((calculator) => calculator.dispose()));

describe("calculator", () => {
  it("does not calculate until asked", async () => {
    let calls = 0;
    const calculator = open(blueprintOf({ A: [[1, "=MUSTER.COUNT(A1)"]] }), [{ name: "MUSTER.COUNT", evaluate: () => [[(calls += 1)]] }]);
    calculator.setCells([{ sheet: "A", row: 1, column: 1, content: { value: 2 } }]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(calls).toBe(0);
    await calculator.calculate();
    await calculator.calculate();
    expect(calls).toBe(2);
  });

  it("moves formulas and names when rows are inserted", async () => {
    const calculator = open(blueprintOf({ "ML Hires": [[1], [2], [3]], Other: [["=SUM('ML Hires'!A2:A3)", "=SUM(ML_Last)"]] }, { ML_Last: "ML Hires!A2:A3" }));
    expect((await calculator.calculate()).get("Other")).toEqual([[5, 5]]);
    calculator.insertRows("ML Hires", 3, 2);
    calculator.setCells([{ sheet: "ML Hires", row: 4, column: 1, content: { value: 100 } }]);
    expect(calculator.formulaAt("Other", 1, 1)).toBe("=SUM('ML Hires'!A2:A5)");
    const cells = await calculator.calculate();
    expect(cells.get("ML Hires")).toEqual([[1], [2], [], [100], [3]]);
    expect(cells.get("Other")).toEqual([[105, 105]]);
  });

  it("moves a spill and what reads it when rows are inserted above", async () => {
    const formula = { formula: "=MUSTER.LIST(3)", spill: { rows: 4, columns: 1 } };
    const calculator = open(blueprintOf({ A: [["=A4+ML_Second"], [formula]] }, { ML_Second: "A!A5" }), [headedList]);
    expect((await calculator.calculate()).get("A")).toEqual([[50], ["head"], [10], [20], [30]]);
    calculator.insertRows("A", 2, 1);
    expect((await calculator.calculate()).get("A")).toEqual([[50], [], ["head"], [10], [20], [30]]);
  });
});
