import { buildWorkbook } from "#workbook/assembly/buildWorkbook";
import type { Block, CellValue, SheetBlueprint } from "#workbook/blueprint/blueprint";
import type { WorkbookChange, WorkbookHost } from "#workbook/host/workbookHost";
import { sheetNames } from "#workbook/layout/sheetNames";
import type { PlanWorkbook } from "#workbook/session/planWorkbook";

/** Blocks that hold values of the last writing: hires and roadmap as written, with their date. */
const refreshed = new Set(["hires.written", "headcount.roadmapWritten", "hires.state"]);

/** Brings what does not recalculate up to date: hires and phases as written, their date, and the months that charts cover. */
export async function updatePlan(host: WorkbookHost, plan: PlanWorkbook, writtenOn: string): Promise<void> {
  const blueprint = buildWorkbook({ ...plan, variant: "live", writtenOn });
  const summary = blueprint.sheets.find(({ name }) => name === sheetNames.summary) as SheetBlueprint;
  await host.apply([...blueprint.sheets.flatMap(valueChanges), { kind: "set-charts", sheet: summary }]);
}

const valueChanges = (sheet: SheetBlueprint): WorkbookChange[] => sheet.blocks.filter(({ id }) => refreshed.has(id)).flatMap((block) => rowChanges(sheet.name, block));

/** Only cells that hold values: formulas of the same block stay as they are. */
function rowChanges(sheet: string, { row, column, cells }: Block): WorkbookChange[] {
  if (cells.every((line) => line.every((cell) => !cell?.formula))) {
    const values = cells.map((line) => line.map((cell): CellValue | null => cell?.value ?? null));
    return [{ kind: "set-values", range: { sheet, row, column, rows: cells.length, columns: cells[0].length }, values }];
  }
  return cells.flatMap((line, index) =>
    line.flatMap((cell, offset): WorkbookChange[] =>
      cell?.value === undefined ? [] : [{ kind: "set-values", range: { sheet, row: row + index, column: column + offset, rows: 1, columns: 1 }, values: [[cell.value]] }],
    ),
  );
}
