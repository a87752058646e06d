import { addInFunctionsIn, storedFormula } from "#embedded/export/storedFormula";

describe("storedFormula", () => {
  it("drops the equals sign", () => {
    expect(storedFormula("=SUM(A1:A3)")).toBe("SUM(A1:A3)");
  });

  it("prefixes functions younger than the file format", () => {
    expect(storedFormula("=SUMPRODUCT(1-ISFORMULA(A1:C3))+IFNA(B1,0)")).toBe("SUMPRODUCT(1-_xlfn.ISFORMULA(A1:C3))+_xlfn.IFNA(B1,0)");
  });

  it("names add-in functions as Excel stores them", () => {
    expect(storedFormula("=IF(MUSTER.TEAM.SIZE(A1)>0,1,0)")).toBe("IF(_xldudf_MUSTER_TEAM_SIZE(A1)>0,1,0)");
  });

  it("leaves texts and sheet names alone", () => {
    expect(storedFormula(`='IFNA(x'!A1&"MUSTER.HIRES(""IFNA(1)"`)).toBe(`'IFNA(x'!A1&"MUSTER.HIRES(""IFNA(1)"`);
  });

  it("refuses functions that would need more than a prefix", () => {
    expect(() => storedFormula("=SUM(FILTER(A1:A3,B1:B3))")).toThrow("FILTER cannot be stored");
  });

  it("refuses a text without an equals sign", () => {
    expect(() => storedFormula("SUM(A1)")).toThrow('starts with "="');
  });
});

describe("addInFunctionsIn", () => {
  it("finds every call and no mention in a text", () => {
    expect(addInFunctionsIn(`=MUSTER.A(muster.b(1))&"MUSTER.C("`)).toEqual(["MUSTER.A", "MUSTER.B"]);
  });
});
