import type { Nullable } from "@univerjs/core";
import { FormulaDataModel, type IFormulaDataItem, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { UniverWorkbook } from "#embedded/calculation/univerWorkbook";

/** A formula and where it stands; rows and columns count from 0. */
export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

type SheetFormulas = Readonly<Record<number, Nullable<Readonly<Record<number, Nullable<IFormulaDataItem>>>>>>;

/** All formulas of the workbook, each as it reads in its own cell. */
export function formulaCells({ workbook, injector }: UniverWorkbook): FormulaCell[] {
  const sheets = injector.get(FormulaDataModel).getFormulaData()[workbook.getUnitId()] ?? {};
  const lexer = injector.get(LexerTreeBuilder);
  return Object.entries(sheets).flatMap(([sheetId, rows]) => cellsOf(lexer, sheetId, rows ?? {}));
}

function cellsOf(lexer: LexerTreeBuilder, sheetId: string, rows: SheetFormulas): FormulaCell[] {
  const cells: FormulaCell[] = [];
  for (const [row, line] of Object.entries(rows)) {
    for (const [column, item] of Object.entries(line ?? {})) {
      if (item) cells.push({ sheetId, row: Number(row), column: Number(column), formula: textOf(lexer, item) });
    }
  }
  return cells;
}

/** Cells that Univer's screen has filled down hold the first cell's formula and the distance to it. */
function textOf(lexer: LexerTreeBuilder, { f, x = 0, y = 0 }: IFormulaDataItem): string {
  return x === 0 && y === 0 ? f : lexer.moveFormulaRefOffset(f, x, y);
}
