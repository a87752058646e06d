import { AstTreeBuilder } from "@univerjs/engine-formula";
import { calculateWorkbook } from "#embedded/calculation/calculateWorkbook";
import { openCalculator } from "#embedded/calculation/openCalculator";
import type { CalculatedCell } from "#workbook/blueprint/calculated";
import { blueprintOf } from "#test/helpers/blueprintOf";

type Fill = (row: number, column: string) => string;

const rows = [1, 2, 3, 4, 5, 6];
/** Column A rises, column B is all different; the second sheet's name looks like two cells. */
const numbers = Array.from({ length: 10 }, (_, index) => [index + 1, 100 + 7 * index * index, null]);

/** The formula in columns D and E of rows 1 to 6, reading columns A and B. */
async function filled(formula: Fill): Promise<(CalculatedCell | undefined)[][]> {
  const data = numbers.map((line, index) => [...line, ...(index < 6 ? [formula(index + 1, "A"), formula(index + 1, "B")] : [])]);
  const cells = await calculateWorkbook(blueprintOf({ Main: data, "A1 $B2": numbers }, { ML_A1: "Main!A9", ML_Numbers: "Main!A1:A10" }), []);
  return rows.map((row) => [cells.get("Main")?.[row - 1]?.[3], cells.get("Main")?.[row - 1]?.[4]]);
}

/** The same formulas, made different from each other so that none can be shared. */
const marked = (formula: Fill): Fill => (row, column) => `${formula(row, column)}+N("cell ${row}${column}")`;

describe("formulas that repeat down and along", () => {
  it.each<readonly [string, Fill]>([
    ["relative cells", (r, c) => `=${c}${r}*2-${c}${r + 1}`],
    ["fixed rows, columns and cells", (r, c) => `=$A${r}+${c}$3*$B$4`],
    ["relative ranges", (r, c) => `=SUM(${c}${r}:${c}${r + 2})`],
    ["fixed ranges", (r, c) => `=SUMPRODUCT(($A$1:$A$10<${c}${r})*$B$1:$B$10)`],
    ["growing ranges", (r, c) => `=SUM($A$1:${c}${r})+ROWS($A$1:${c}${r})`],
    ["ranges given from the end", (r, c) => `=SUM(${c}${r + 2}:${c}${r})`],
    ["ranges that turn over on the way", (r, c) => `=SUM(${c}${r}:${c}$4)+ROWS(${c}${r}:${c}$4)`],
    ["whole columns", (r, c) => `=SUM(A:A)+COUNT($A:$B)+${c}${r}`],
    ["cells on a sheet whose name looks like cells", (r, c) => `='A1 $B2'!${c}${r}+SUM('A1 $B2'!${c}${r}:${c}${r + 1})`],
    ["names that look like cells", (r, c) => `=ML_A1+${c}${r}*SUM(ML_Numbers)`],
    ["text that looks like cells", (r, c) => `=LEN("${c}1:B2 ""A1""")+${c}${r}`],
    ["the same text in every cell", (r, c) => `=LEN("A1")*${c}${r}+LEN("'x'!B2")`],
    ["lower case", (r, c) => `=${c.toLowerCase()}${r}+1`],
    ["spaces", (r, c) => `= SUM( ${c}${r} : ${c}${r + 1} )`],
    ["constants", (r, c) => `=SUM({1,2;3,4})*${c}${r}+1.5-2%`],
    ["signs and shares", (r, c) => `=-${c}${r}+${c}${r}%`],
    ["ROW and COLUMN", (r, c) => `=ROW()*100+COLUMN()+ROW(${c}${r})*1000+COLUMN(${c}${r})`],
    ["INDEX of a range", (r, c) => `=INDEX(${c}${r}:${c}${r + 2},2,1)+SUM(INDEX(A${r}:B${r + 1},0,1))`],
    ["a range that ends with INDEX", (r, c) => `=SUM(${c}${r}:INDEX($B$1:$B$10,8))`],
    ["OFFSET", (r, c) => `=SUM(OFFSET(${c}${r},1,0,2,1))`],
    ["INDIRECT", (r, c) => `=INDIRECT("A"&ROW(${c}${r}))+1`],
    ["SUMIF with a shorter sum range", (r, c) => `=SUMIF($A$1:$A$10,">"&$A${r},${c}$1:${c}$2)+SUMIF(A${r}:A${r + 4},">1",${c}${r}:${c}${r})`],
    ["COUNTIFS and SUMIFS", (r, c) => `=COUNTIFS($A$1:$A$10,"<="&$A${r})+SUMIFS(${c}$1:${c}$10,$A$1:$A$10,">"&$A${r})`],
    ["LOOKUP and VLOOKUP", (r) => `=LOOKUP($A${r},$A$1:$A$10,$B$1:$B$10)+VLOOKUP($A${r},$A$1:$B$10,2,FALSE)`],
    ["LET", (r, c) => `=LET(x,${c}${r},x*2+${c}${r + 1})`],
    ["LAMBDA", (r, c) => `=LAMBDA(x,x*2+${c}${r + 1})(${c}${r})`],
    ["errors", (r, c) => `=IFERROR(${c}${r}/(${c}${r}-$A$3),-1)+IF(ISERROR(#REF!),1,0)`],
    ["a name nobody gave", (r, c) => `=NoSuchName+${c}${r}`],
  ])("give what each gives by itself: %s", async (_, formula) => {
    expect(await filled(formula)).toEqual(await filled(marked(formula)));
  });

  it("show #NAME? where they read outside the sheet, others of the column not", async () => {
    const cells = await calculateWorkbook(blueprintOf({ A: [[1, "=A1"], [2, "=A2"], [3, "=A3"], [4, "=A9000"], [5, "=A9001"]] }), []);
    expect(cells.get("A")?.map((line) => line[1])).toEqual([1, 2, 3, { error: "#NAME?" }, { error: "#NAME?" }]);
  });

  it("are parsed once, and not again as long as only values change", async () => {
    const parse = jest.spyOn(AstTreeBuilder.prototype, "parse");
    const calculator = openCalculator(blueprintOf({ A: Array.from({ length: 500 }, (_, index) => [index, `=A${index + 1}*2`, `=SUM(A$1:A$9)+B${index + 1}`]) }), []);
    await calculator.calculate();
    expect(parse.mock.calls.length).toBeLessThan(5);
    parse.mockClear();
    calculator.setCells([{ sheet: "A", row: 3, column: 1, content: { value: 50 } }]);
    expect((await calculator.calculate()).get("A")?.[2]).toEqual([50, 100, 184]); // 0+1+50+3+…+8 = 84
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
    calculator.dispose();
  });
});
