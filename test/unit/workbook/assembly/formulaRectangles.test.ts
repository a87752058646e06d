import { formulaRectangles } from "#workbook/assembly/formulaRectangles";

/** A drawing: f is a formula, v a value, a dot an untouched cell; the block starts in C5. */
const rectangles = (...lines: string[]) => {
  const cells = lines.map((line) => [...line].map((letter) => (letter === "f" ? { formula: "=A1" } : letter === "v" ? { value: 1 } : null)));
  return formulaRectangles("Any", { id: "any", row: 5, column: 3, cells }).map(({ row, column, rows, columns }) => [row, column, rows, columns]);
};

describe("formulaRectangles", () => {
  it.each<[string, string[], number[][]]>([
    ["takes a whole block as one", ["ff", "ff"], [[5, 3, 2, 2]]],
    ["finds none among values", ["v.", ".v"], []],
    ["parts formulas that a value separates", ["fvff"], [[5, 3, 1, 1], [5, 5, 1, 2]]],
    ["parts rows of different widths", ["ff", "f."], [[5, 3, 1, 2], [6, 3, 1, 1]]],
    ["parts columns that a row separates", [".f", "vv", ".f"], [[5, 4, 1, 1], [7, 4, 1, 1]]],
    ["grows two side by side", ["f.f", "f.f", "f.f"], [[5, 3, 3, 1], [5, 5, 3, 1]]],
  ])("%s", (_, lines, expected) => {
    expect(rectangles(...lines)).toEqual(expected);
  });
});
