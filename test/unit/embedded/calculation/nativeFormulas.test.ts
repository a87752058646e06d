import { calculateWorkbook } from "#embedded/calculation/calculateWorkbook";
import type { CalculatedCell } from "#workbook/blueprint/calculated";
import { blueprintOf } from "#test/helpers/blueprintOf";

/** A1:D6 of the sheet with a space in its name; D1 is #N/A, D2 #NAME?, row 5 is text blanks but for D5. */
const data = {
  "ML Hires": [
    ["ML Engineer", 1, true, "=NA()"],
    ["Analyst", 2, false, "=MUSTER.NOPE()"],
    ["ml engineer", 4, true, 46753], // 46753 = 1 January 2028
    ["Lead", 6, "", "=B1+1"],
    ["=\"\"", "=\"\"", "=\"\"", { value: "2028-01" }],
    [null, null, null, 0.5],
  ],
};
const names = { ML_Names: "ML Hires!A1:A4", ML_Range: "ML Hires!A1:B4", ML_Counts: "ML Hires!B1:B5", ML_Text: "ML Hires!D5" };

async function valueOf(formula: string): Promise<CalculatedCell | undefined> {
  const cells = await calculateWorkbook(blueprintOf({ ...data, Other: [[formula]] }, names), []);
  return cells.get("Other")?.[0]?.[0];
}

const notAvailable: CalculatedCell = { error: "#N/A" };

describe("native formulas", () => {
  it.each<readonly [string, NonNullable<CalculatedCell>]>([
    ["=INDEX(ML_Counts,MATCH(\"Lead\",ML_Names,0))", 6],
    ["=INDEX(ML_Counts,MATCH(\"LEAD\",ML_Names,0))", 6],
    ["=MATCH(\"Nobody\",ML_Names,0)", notAvailable],
    ["=VLOOKUP(\"Analyst\",ML_Range,COLUMNS(ML_Range),FALSE)", 2],
    ["=VLOOKUP(\"Nobody\",ML_Range,COLUMNS(ML_Range),FALSE)", notAvailable],
    ["=SUMPRODUCT(1-ISFORMULA('ML Hires'!A1:D6))", 18], // 24 cells, 6 formulas
    ["=SUMPRODUCT(1-_xlfn.ISFORMULA('ML Hires'!A1:D6))", 18],
    ["=ISFORMULA('ML Hires'!$D$1)", true],
    ["=ERROR.TYPE('ML Hires'!D2)", 5],
    ["=ERROR.TYPE('ML Hires'!D1)", 7],
    ["=ERROR.TYPE(1)", notAvailable],
    ["=ISERROR('ML Hires'!D2)", true],
    ["=ISERROR('ML Hires'!D3)", false],
    ["=IF(ISERROR('ML Hires'!$D$2),NA(),1)", notAvailable],
    ["=COUNTIFS('ML Hires'!$B$1:$B$6,\"<=\"&4)", 3],
    ["=COUNTIFS('ML Hires'!$A$1:$A$5,\"ML Engineer\",ML_Counts,\"<=\"&3)", 1],
    ["=COUNTIFS('ML Hires'!$B$1:$B$6,\">\"&1,'ML Hires'!$B$1:$B$6,\"<=\"&6)", 3],
    ["=COUNTIF(ML_Names,\"ml engineer\")", 2],
    ["=COUNTIF('ML Hires'!C1:C6,TRUE)", 2],
    ["=SUMIFS('ML Hires'!$B$1:$B$6,'ML Hires'!$A$1:$A$6,\"ML Engineer\")", 5],
    ["=SUMIFS(ML_Counts,ML_Counts,\">\"&1,ML_Counts,\"<=\"&4)", 6],
    ["=SUMPRODUCT(MAX((ML_Names=\"ML Engineer\")*('ML Hires'!C1:C4=TRUE)*'ML Hires'!B1:B4))", 4],
    ["=SUMPRODUCT(('ML Hires'!B1:B4-1)*('ML Hires'!B1:B4<5))", 4], // 0+1+3
    ["=IF(LEN('ML Hires'!C1)>0,'ML Hires'!C1,\"none\")", true],
    ["=IF(LEN('ML Hires'!C2)>0,'ML Hires'!C2,\"none\")", false],
    ["=IF(LEN('ML Hires'!B2)>0,'ML Hires'!B2,\"none\")", 2],
    ["=IF(LEN('ML Hires'!A4)>0,'ML Hires'!A4,\"none\")", "Lead"],
    ["=IF(LEN('ML Hires'!A6)>0,'ML Hires'!A6,\"none\")", "none"],
    ["=IF(LEN('ML Hires'!A5)>0,'ML Hires'!A5,\"none\")", "none"],
    ["=DATE(2028,1,1)", 46753],
    ["=DATE(YEAR('ML Hires'!D3),MONTH('ML Hires'!D3)+13,1)", 47150], // 1 February 2029
    ["=YEAR('ML Hires'!D3)", 2028],
    ["=MONTH('ML Hires'!D3)", 1],
    ["=NA()", notAvailable],
    ["=IFERROR('ML Hires'!D2,\"-\")", "-"],
    ["=IFERROR(1/0,0)", 0],
    ["=1/0", { error: "#DIV/0!" }],
    ["=INDEX('ML Hires'!A2:B2,1,2)", 2],
    ["=TEXT('ML Hires'!D3,\"yyyy-mm\")", "2028-01"],
    ["=ROUND(2.345,2)", 2.35],
    ["=ROUND(1250,-2)", 1300],
    ["=MIN(ML_Counts)", 1],
    ["=MAX(ML_Counts)", 6],
    ["=MAX(3,SUM(ML_Counts))", 13],
    ["=N(\"text\")", 0],
    ["=N('ML Hires'!A1)", 0],
    ["=N('ML Hires'!B4)+1", 7],
    ["=4^0.5", 2],
    ["=1-(1-0.19)^(1/2)", 0.1], // the root of 0.81 is 0.9
    ["=\"Lead\"=\"LEAD\"", true],
    ["='ML Hires'!A1='ML Hires'!A3", true],
    ["='ML Hires'!B1<'ML Hires'!B2", true],
    ["=AND(1<2,\"a\"<>\"b\")", true],
    ["=\"v\"&1&\"/\"&0.5", "v1/0.5"],
    ["='ML Hires'!B4&\" people\"", "6 people"],
    ["=ML_Text", "2028-01"],
    ["=ML_Text=\"2028-01\"", true],
    ["=ISNUMBER('ML Hires'!B1)", true],
    ["=ISNUMBER(ML_Text)", false],
    ["=INT((13-1)/12)+1", 2],
    ["=COUNT(ML_Counts)", 4],
    ["=ROWS(ML_Range)*COLUMNS(ML_Range)", 8],
  ])("%s is %p", async (formula, expected) => {
    const value = await valueOf(formula);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });
});

// Pinned so that a new Univer that mends them is noticed; blueprints avoid these forms. In brackets: Excel.
describe("native formulas that differ from Excel", () => {
  it.each<readonly [string, NonNullable<CalculatedCell>]>([
    ["=COUNTA('ML Hires'!A1:A6)", 4], // 5: text blanks count
    ["='ML Hires'!B5<=3", true], // FALSE: text is greater than any number
    ["='ML Hires'!C1<>\"\"", false], // TRUE: a boolean is no text
  ])("%s is %p", async (formula, expected) => expect(await valueOf(formula)).toEqual(expected));
});
