import { calculateWorkbook } from "#embedded/calculation/calculateWorkbook";
import { CellFault, type Matrix, type WorksheetFunction } from "#functions/worksheetFunction";
import { blueprintOf } from "#test/helpers/blueprintOf";

describe("calculateWorkbook", () => {
  it("returns values, results and spilled cells of every sheet from A1", async () => {
    const blueprint = blueprintOf({ "ML Hires": [[null, 2], [null, "=MUSTER.DOUBLE(B1)"]], Sum: [["=SUM('ML Hires'!B2:C3)"]] });
    const double: WorksheetFunction = { name: "MUSTER.DOUBLE", evaluate: ([[[n]]]) => [[Number(n) * 2, "a"], [true, null]] };
    const cells = await calculateWorkbook(blueprint, [double]);
    expect(cells).toEqual(new Map([["ML Hires", [[null, 2], [null, 4, "a"], [null, true]]], ["Sum", [[4]]]]));
  });

  it("calculates with the changes, not with the blueprint's content", async () => {
    const blueprint = blueprintOf({ A: [[1, "=A1+1", 5, 7]] });
    const at = { sheet: "A", row: 1 };
    const changes = [
      { ...at, column: 1, content: { value: 10 } }, { ...at, column: 3, content: { formula: "=B1*2" } }, { ...at, column: 4, content: null },
    ];
    expect((await calculateWorkbook(blueprint, [], changes)).get("A")).toEqual([[10, 11, 22]]);
  });

  it("rejects a change on a sheet that does not exist", async () => {
    const change = { sheet: "B", row: 1, column: 1, content: null };
    await expect(calculateWorkbook(blueprintOf({ A: [[1]] }), [], [change])).rejects.toThrow('There is no sheet "B"');
  });

  it("keeps text text, booleans booleans and dates serial numbers", async () => {
    const row = ["TRUE", "2028-04", { value: "=1+1" }, "10%", "007", "", true, false, 46753];
    const types = row.map((_, index) => `=TYPE(${"ABCDEFGHI"[index]}1)`);
    const [values, numbers] = (await calculateWorkbook(blueprintOf({ A: [row, types] }), [])).get("A") ?? [];
    expect(values).toEqual(["TRUE", "2028-04", "=1+1", "10%", "007", "", true, false, 46753]);
    expect(numbers).toEqual([2, 2, 2, 2, 2, 2, 4, 4, 1]);
  });

  it("keeps text written by a change text", async () => {
    const change = { sheet: "A", row: 1, column: 1, content: { value: "=1+1" } };
    expect((await calculateWorkbook(blueprintOf({ A: [[1]] }), [], [change])).get("A")).toEqual([["=1+1"]]);
  });

  it("shows #NAME? for an unknown function and an unknown name", async () => {
    const cells = await calculateWorkbook(blueprintOf({ A: [["=MUSTER.NOPE(1)", "=NoSuchName+1", 1]] }), []);
    expect(cells.get("A")).toEqual([[{ error: "#NAME?" }, { error: "#NAME?" }, 1]]);
  });

  it("tells a text cell that looks like an error from an error", async () => {
    expect((await calculateWorkbook(blueprintOf({ A: [["#N/A", "=NA()"]] }), [])).get("A")).toEqual([["#N/A", { error: "#N/A" }]]);
  });

  it("keeps overlapping calculations of several workbooks apart", async () => {
    const values = await Promise.all([1, 2, 3].map((n) => calculateWorkbook(blueprintOf({ A: [[n, "=MATCH(A1,A1:A9,0)+A1*10"]] }), [])));
    expect(values.map((cells) => cells.get("A"))).toEqual([[[1, 11]], [[2, 21]], [[3, 31]]]);
  });
});

describe("a worksheet function", () => {
  const received: (readonly Matrix[])[] = [];
  const spy: WorksheetFunction = { name: "MUSTER.SPY", evaluate: (matrices) => (received.push(matrices), [[1]]) };
  const fault: WorksheetFunction = { name: "MUSTER.FAULT", evaluate: () => { throw new CellFault("#N/A", "no answer"); } };

  beforeEach(() => received.splice(0));

  it("receives rectangles with blanks as null, and text and booleans as they are", async () => {
    await calculateWorkbook(blueprintOf({ A: [[true, null, "2028-04"], ["", 1.5, "10%"], ["=MUSTER.SPY(A1:C2,B2,B1,TRUE,\"x\")"]] }), [spy]);
    expect(received).toEqual([[[[true, null, "2028-04"], ["", 1.5, "10%"]], [[1.5]], [[null]], [[true]], [["x"]]]]);
  });

  it("receives a name's cells and is called once per cell", async () => {
    await calculateWorkbook(blueprintOf({ A: [["=A2+1"], [1], ["=muster.spy(ML_All)"]] }, { ML_All: "A!A1:A2" }), [spy]);
    expect(received).toEqual([[[[2], [1]]]]);
  });

  it("is not called with an error, and the cell shows #VALUE!", async () => {
    const cells = await calculateWorkbook(blueprintOf({ A: [["=NA()", 1], ["=MUSTER.SPY(A1:B1)"]] }), [spy]);
    expect(cells.get("A")?.[1]).toEqual([{ error: "#VALUE!" }]);
    expect(received).toEqual([]);
  });

  it("shows the error of a cell fault, which formulas can catch", async () => {
    const cells = await calculateWorkbook(blueprintOf({ A: [["=MUSTER.FAULT()", "=ISNA(A1)", "=IFERROR(MUSTER.FAULT(),3)"]] }), [fault]);
    expect(cells.get("A")).toEqual([[{ error: "#N/A" }, true, 3]]);
  });

  it("returns text that looks like a date, a share or a boolean as text", async () => {
    const texts: WorksheetFunction = { name: "MUSTER.TEXTS", evaluate: () => [["2024-01-01", "10%", "TRUE", "=1+1", ""]] };
    const cells = await calculateWorkbook(blueprintOf({ A: [["=MUSTER.TEXTS()"], ["=LEN(A1)", "=LEN(B1)", "=LEN(C1)"]] }), [texts]);
    expect(cells.get("A")).toEqual([["2024-01-01", "10%", "TRUE", "=1+1", ""], [10, 3, 4]]);
  });

  it("shows #SPILL! where a cell stands in the way", async () => {
    const two: WorksheetFunction = { name: "MUSTER.TWO", evaluate: () => [[1], [2]] };
    expect((await calculateWorkbook(blueprintOf({ A: [["=MUSTER.TWO()"], [9]] }), [two])).get("A")).toEqual([[{ error: "#SPILL!" }], [9]]);
  });
});
