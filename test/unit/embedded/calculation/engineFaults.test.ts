import { CalculationFailed } from "#embedded/calculation/calculationFailed";
import { calculateWorkbook } from "#embedded/calculation/calculateWorkbook";
import { openCalculator } from "#embedded/calculation/openCalculator";
import { CellFault, type WorksheetFunction } from "#functions/worksheetFunction";
import { blueprintOf } from "#test/helpers/blueprintOf";

const onlyCell = async (formula: string) => (await calculateWorkbook(blueprintOf({ A: [[formula]] }), [])).get("A")?.[0]?.[0];
/** A heading and one line per number of the argument plus one; fails on anything that is not a number. */
const plusOne: WorksheetFunction = {
  name: "MUSTER.PLUS",
  evaluate: ([numbers]) => {
    if (numbers.some(([value]) => typeof value !== "number")) throw new CellFault("#VALUE!", "numbers only");
    return [["head"], ...numbers.map(([value]) => [Number(value) + 1])];
  },
};
const list: WorksheetFunction = {
  name: "MUSTER.LIST",
  evaluate: ([[[count]]]) => {
    if (Number(count) === 0) throw new CellFault("#N/A", "nothing to list");
    return Array.from({ length: Number(count) }, (_, index) => [10 * (index + 1)]);
  },
};

describe("a spill", () => {
  it("leaves nothing behind when it shrinks, fails and comes back", async () => {
    const calculator = openCalculator(blueprintOf({ A: [[3, "=MUSTER.LIST(A1)", "=SUM(C3:C9)"], ["=SUM(B2:B9)"], [], ["=B3", "=1"].slice(0, 1)] }), [list]);
    const withCount = async (value: number) => {
      calculator.setCells([{ sheet: "A", row: 1, column: 1, content: { value } }]);
      return (await calculator.calculate()).get("A");
    };
    expect(await withCount(3)).toEqual([[3, 10, 0], [50, 20], [null, 30], [30]]);
    expect(await withCount(2)).toEqual([[2, 10, 0], [20, 20], [], [0]]);
    expect(await withCount(0)).toEqual([[0, { error: "#N/A" }, 0], [0], [], [0]]);
    expect(await withCount(1)).toEqual([[1, 10, 0], [0], [], [0]]);
    calculator.dispose();
  });

  // In each of these the reader stands before the spill and leaves out its first row.
  it("of undeclared size is calculated before what reads its later rows", async () => {
    const blueprint = blueprintOf({
      Last: [["=Third!A3", "=COUNTIFS(Third!A2:A4,\">=22\")"]],
      Third: [["=MUSTER.PLUS(Second!A2:A4)"]],
      Second: [["=MUSTER.PLUS(First!B2:B4)"]],
      First: [["=MUSTER.LIST(4)"], [null, "=A2+0"], [null, "=A3+0"], [null, "=A4+0"]],
    });
    const cells = await calculateWorkbook(blueprint, [list, plusOne]);
    expect(cells.get("Third")).toEqual([["head"], [22], [32], [42]]);
    expect(cells.get("Last")).toEqual([[32, 3]]);
  });

  it("of declared size needs one call per formula", async () => {
    const calls: string[] = [];
    const counted = [list, plusOne].map((each) => ({ ...each, evaluate: (matrices: Parameters<typeof each.evaluate>[0]) => (calls.push(each.name), each.evaluate(matrices)) }));
    const blueprint = blueprintOf({
      Last: [["=Second!A3"]],
      Second: [[{ formula: "=MUSTER.PLUS(First!A2:A3)", spill: { rows: 20, columns: 1 } }]],
      First: [[{ formula: "=MUSTER.LIST(3)", spill: { rows: 20, columns: 1 } }]],
    });
    expect((await calculateWorkbook(blueprint, counted)).get("Last")).toEqual([[31]]);
    expect(calls).toEqual(["MUSTER.LIST", "MUSTER.PLUS"]);
  });
});

describe("a function that throws", () => {
  const broken: WorksheetFunction = { name: "MUSTER.BROKEN", evaluate: () => { throw new Error("bug"); } };
  const calculation = () => calculateWorkbook(blueprintOf({ A: [["=MUSTER.BROKEN()", "=1+1", "=IFERROR(A1,B1)"]] }), [broken]);

  it("is reported by its name with its exception", async () => {
    await expect(calculation()).rejects.toThrow("MUSTER.BROKEN: bug");
    await expect(calculation()).rejects.toMatchObject({ cause: new Error("bug") });
  });

  it("shows #VALUE! and leaves all other cells calculated", async () => {
    const failed = await calculation().catch((error: unknown) => error as CalculationFailed);
    expect((failed as CalculationFailed).workbook.get("A")).toEqual([[{ error: "#VALUE!" }, 2, 2]]);
  });

  it("does not spoil the next calculation", async () => {
    const calculator = openCalculator(blueprintOf({ A: [["=MUSTER.BROKEN()", "=1+1"]] }), [broken]);
    await expect(calculator.calculate()).rejects.toThrow(CalculationFailed);
    calculator.setCells([{ sheet: "A", row: 1, column: 1, content: { value: 5 } }]);
    expect((await calculator.calculate()).get("A")).toEqual([[5, 2]]);
    calculator.dispose();
  });

  it("is reported if its result is no rectangle", async () => {
    const ragged: WorksheetFunction = { name: "MUSTER.RAGGED", evaluate: () => [[1, 2], [3]] };
    await expect(calculateWorkbook(blueprintOf({ A: [["=MUSTER.RAGGED()"]] }), [ragged])).rejects.toThrow("MUSTER.RAGGED");
  });
});

describe("a name", () => {
  it("means its own workbook's cells where two workbooks share a name and a formula", async () => {
    const first = blueprintOf({ A: [[1, 2, "=SUM(ML_Cell)"]] }, { ML_Cell: "A!A1" });
    const second = blueprintOf({ A: [[1, 2, "=SUM(ML_Cell)"]] }, { ML_Cell: "A!B1" });
    expect((await calculateWorkbook(first, [])).get("A")).toEqual([[1, 2, 1]]);
    expect((await calculateWorkbook(second, [])).get("A")).toEqual([[1, 2, 2]]);
  });
});

describe("corrected built-ins", () => {
  it("sort without changing what other formulas read", async () => {
    const blueprint = blueprintOf({ A: [["=SUMPRODUCT(A2:A4,{1;2;3})", "=SORT(A2:A4,1,-1)", "=SUMPRODUCT(A2:A4,{1;2;3})"], [1], [2], [3]] });
    expect((await calculateWorkbook(blueprint, [])).get("A")).toEqual([[14, 3, 14], [1, 2], [2, 1], [3]]);
  });

  it.each([
    ["=EDATE(DATE(2024,1,31),1)", 45351], // 29 February 2024
    ["=EDATE(DATE(2024,3,31),-1)", 45351],
    ["=EDATE(DATE(2023,12,15),2)", 45337], // 15 February 2024
    ["=EDATE(\"x\",1)", { error: "#VALUE!" }],
  ])("%s is %p", async (formula, expected) => expect(await onlyCell(formula)).toEqual(expected));
});
