import { blockOf, built } from "#test/unit/workbook/built";

const formulaAt = (variant: "live" | "hand-over", id: string, row: number, column: number) => blockOf(built({ variant }), id).cells[row][column]?.formula;

describe("hires in use", () => {
  it("are the live ones, or those as written when the add-in is not there, or nobody when refused", () => {
    expect(formulaAt("live", "hires.used", 0, 0)).toBe('=IF($B$6="live",IF(LEN(L13)>0,L13,""),IF($B$6="refused","",IF(LEN(U13)>0,U13,"")))');
    expect(formulaAt("live", "hires.used", 399, 3)).toBe('=IF($B$6="live",IF(LEN(O412)>0,O412,""),IF($B$6="refused","",IF(LEN(X412)>0,X412,"")))');
  });

  it("are the decided ones in a copy", () => {
    expect(formulaAt("hand-over", "hires.used", 0, 0)).toBe('=IF(LEN(L13)>0,L13,"")');
  });

  it("have calendar dates from the first month of the plan", () => {
    expect(formulaAt("live", "hires.used", 0, 8)).toBe('=IF(ISNUMBER($D13),DATE(YEAR($B$9),MONTH($B$9)+$D13-1,1),"")');
  });
});

describe("phases in use", () => {
  it("are the live ones, or those as written, and #N/A when refused", () => {
    const state = "'ML Hires'!$B$6";
    expect(formulaAt("live", "headcount.roadmapUsed", 1, 1)).toBe(`=IF(${state}="live",IF(LEN(I16)>0,I16,0),IF(${state}="refused",NA(),IF(LEN(P16)>0,P16,0)))`);
  });

  it("are the decided ones in a copy", () => {
    expect(formulaAt("hand-over", "headcount.roadmapUsed", 0, 6)).toBe("=IF(LEN(N15)>0,N15,0)");
  });
});

describe("values as written", () => {
  it("are the hires of the plan, and nothing below them", () => {
    const values = blockOf(built(), "hires.written").cells.map((row) => row.map((cell) => cell?.value));
    expect(values[11]).toEqual(["Data scientist", 4, 5, 10, 7, "next level", 0, "planned"]);
    expect(values.filter((row) => row.some((value) => value !== undefined))).toHaveLength(14);
  });

  it("are inputs in a copy, so that a start month may be changed", () => {
    expect(blockOf(built({ variant: "hand-over" }), "hires.written").cells[0][3]).toMatchObject({ value: 1, style: "input" });
  });
});
