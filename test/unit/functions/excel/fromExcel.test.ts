import { fromExcel } from "#functions/excel/fromExcel";
import { CellFault } from "#functions/worksheetFunction";

describe("fromExcel", () => {
  it("makes every argument a rectangle of cells", () => {
    expect(fromExcel([3, [["a", true], [null, undefined]], ""])).toEqual([[[3]], [["a", true], [null, null]], [[""]]]);
  });

  it("leaves out what is omitted at the end, and keeps a blank in its place before", () => {
    expect(fromExcel([1, null, undefined])).toEqual([[[1]]]);
    expect(fromExcel([null, 2])).toEqual([[[null]], [[2]]]);
    expect(fromExcel([null, null])).toEqual([]);
  });

  it("takes a data type for the plain value that its cell shows", () => {
    expect(fromExcel([{ type: "FormattedNumber", basicType: "Double", basicValue: 0.1, numberFormat: "0%" }])).toEqual([[[0.1]]]);
  });

  it.each([
    ["an error", { type: "Error", basicType: "Error", basicValue: "#DIV/0!" }],
    ["an error of the runtime", { code: "#REF!" }],
    ["an array in a cell", { type: "Array", basicType: "Error", basicValue: { nested: 1 } }],
    ["a function", () => 1],
  ])("refuses %s", (_, cell) => {
    expect(() => fromExcel([[[cell]]])).toThrow(CellFault);
  });
});
