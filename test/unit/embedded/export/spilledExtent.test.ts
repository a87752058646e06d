import type { CalculatedCell } from "#workbook/blueprint/calculated";
import { spilledExtent } from "#embedded/export/spilledExtent";

const extentOf = (cells: readonly (readonly CalculatedCell[])[], room = { rows: 4, columns: 4 }) => spilledExtent(room, (down, right) => cells[down]?.[right] ?? null);

describe("spilledExtent", () => {
  it("covers the last row and column with a result", () => {
    expect(extentOf([[1, null, null], [null, null, 3], [null, 2, null]])).toEqual({ rows: 3, columns: 3 });
  });

  it("stays within the room of the result", () => {
    expect(extentOf([[1, 2, 3], [4, 5, 6]], { rows: 1, columns: 2 })).toEqual({ rows: 1, columns: 2 });
  });

  it("is the formula's cell alone for a blank or failed result", () => {
    expect(extentOf([])).toEqual({ rows: 1, columns: 1 });
    expect(extentOf([[{ error: "#N/A" }, 2]])).toEqual({ rows: 1, columns: 1 });
  });
});
