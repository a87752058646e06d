import { movedDown, relativeTo, tokens } from "#test/helpers/proofFormula";

const numbersIn = (formula: string): string[] => tokens(formula).filter(({ kind }) => kind === "number").map(({ text }) => text);

describe("tokens", () => {
  it.each<readonly [string, readonly string[]]>([
    ["=A1+B2*C$3", []],
    ["=A1+3", ["3"]],
    ["=3*A1", ["3"]],
    ["=-.5+1E5", [".5", "1E5"]],
    ['=IF(A1="12 of 7","3",2)', ["2"]],
    ["='Sheet 5'!A1/7", ["7"]],
    ["=LOG10(4)", ["4"]],
    ["=SUM($H9:$BO9)*100%", ["100"]],
    ["=INDEX(ML_Active,2)", ["2"]],
    ["=SUM(1:9)", ["1", "9"]],
    ["={2,A3}", ["2"]],
    ['="a ""quoted"" 4"&5', ["5"]],
    ["=ML_Year2+XFD1048576", []],
  ])("finds the numbers of %s", (formula, numbers) => {
    expect(numbersIn(formula)).toEqual(numbers);
  });

  it("refuses what it does not know", () => {
    expect(() => tokens("=A1?B2")).toThrow("What is this");
  });
});

describe("relativeTo", () => {
  it("makes copies of one formula equal, and others not", () => {
    expect(relativeTo("=$B5*C$3+D5", 5, 5)).toBe(relativeTo("=$B6*D$3+E6", 6, 6));
    expect(relativeTo("=$B5*C$3", 5, 5)).not.toBe(relativeTo("=$B5*C$3", 6, 5));
  });
});

describe("movedDown", () => {
  it("moves what is relative in rows", () => {
    expect(movedDown("=IF($B5=\"A1\",'S 1'!C$3,D5+ML_Keys)", 3)).toBe("=IF($B8=\"A1\",'S 1'!C$3,D8+ML_Keys)");
  });
});
