import { shiftedFormula } from "#embedded/host/shiftedFormula";
import { shiftedSpan, type Shift } from "#embedded/host/shiftedRange";

const rows = (at: number, count: number, sheet = "A"): Shift => ({ sheet, axis: "row", at, count });

describe("shiftedSpan", () => {
  // Rows 3 to 6.
  it.each([
    ["above it", 2, 2, { start: 5, length: 4 }],
    ["at its first row", 3, 1, { start: 4, length: 4 }],
    ["inside it", 4, 2, { start: 3, length: 6 }],
    ["at its last row", 6, 1, { start: 3, length: 5 }],
    ["below it", 7, 2, { start: 3, length: 4 }],
    ["taken out above it", 1, -1, { start: 2, length: 4 }],
    ["taken out across its start", 2, -3, { start: 2, length: 2 }],
    ["taken out inside it", 4, -2, { start: 3, length: 2 }],
    ["taken out across its end", 6, -5, { start: 3, length: 3 }],
    ["taken out with all of it", 2, -6, { start: 2, length: 0 }],
  ])("moves for rows %s", (_, at, count, expected) => expect(shiftedSpan({ start: 3, length: 4 }, rows(at, count))).toEqual(expected));
});

describe("shiftedFormula", () => {
  it.each([
    ["=A3+$B$5", rows(3, 1), "=A4+$B$6"],
    ['=SUM(A2:A5)&"A3"', rows(3, 2), '=SUM(A2:A7)&"A3"'],
    ["='My B'!A3+A3", rows(2, 1, "My B"), "='My B'!A4+A3"],
    ["=LEFT(ML_MasterCheck,2)=A3", rows(9, 1), "=LEFT(ML_MasterCheck,2)=A3"],
    ["=A3+1", rows(3, -1), "=#REF!+1"],
    ["=COLUMN(E$3)", { sheet: "A", axis: "column", at: 2, count: 1 } as Shift, "=COLUMN(F$3)"],
  ])("%s", (formula, shift, expected) => expect(shiftedFormula(formula, "A", shift)).toBe(expected));
});
