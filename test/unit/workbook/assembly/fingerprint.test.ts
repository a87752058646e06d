import type { Block, Cell } from "#workbook/blueprint/blueprint";
import { fingerprint } from "#workbook/assembly/fingerprint";

const block = (...cells: (Cell | null)[]): Block => ({ id: "any", row: 1, column: 1, cells: [cells] });
const mark = fingerprint(block({ value: 1 }, { formula: "=A1" }, null));

describe("fingerprint", () => {
  it("is 16 hexadecimal digits", () => {
    expect(mark).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each([
    ["a value", block({ value: 2 }, { formula: "=A1" }, null)],
    ["the type of a value", block({ value: "1" }, { formula: "=A1" }, null)],
    ["a formula", block({ value: 1 }, { formula: "=A2" }, null)],
    ["a formula that became its value", block({ value: 1 }, { value: 1 }, null)],
    ["an empty cell", block({ value: 1 }, { formula: "=A1" }, { value: "" })],
    ["the order of cells", block({ formula: "=A1" }, { value: 1 }, null)],
    ["the shape", { ...block(), cells: [[{ value: 1 }], [{ formula: "=A1" }], [null]] }],
  ])("changes with %s", (_, changed) => {
    expect(fingerprint(changed)).not.toBe(mark);
  });

  it.each([
    ["looks", block({ value: 1, style: "input", format: "rate" }, { formula: "=A1", style: "total" }, { style: "note" })],
    ["its place and name", { ...block({ value: 1 }, { formula: "=A1" }, null), id: "other", row: 5, column: 7 }],
  ])("stays the same with %s", (_, same) => {
    expect(fingerprint(same)).toBe(mark);
  });
});
