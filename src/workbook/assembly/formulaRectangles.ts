import type { Block, CellRange } from "#workbook/blueprint/blueprint";

interface Run {
  readonly column: number;
  readonly columns: number;
}

/** The largest rectangles of a block that hold nothing but formulas, from top to bottom. */
export function formulaRectangles(sheet: string, { row, column, cells }: Block): CellRange[] {
  const open: { range: CellRange; rows: number }[] = [];
  cells.forEach((line, index) => {
    for (const run of runsOf(line)) {
      const above = open.find(({ range, rows }) => range.column === column + run.column && range.columns === run.columns && range.row + rows === row + index);
      if (above) above.rows += 1;
      else open.push({ range: { sheet, row: row + index, column: column + run.column, rows: 1, columns: run.columns }, rows: 1 });
    }
  });
  return open.map(({ range, rows }) => ({ ...range, rows }));
}

function runsOf(line: Block["cells"][number]): Run[] {
  const runs: { column: number; columns: number }[] = [];
  line.forEach((cell, column) => {
    if (!cell?.formula) return;
    const last = runs.at(-1);
    if (last && last.column + last.columns === column) last.columns += 1;
    else runs.push({ column, columns: 1 });
  });
  return runs;
}
