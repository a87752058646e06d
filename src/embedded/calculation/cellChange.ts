import type { ICellData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import type { Cell, CellValue } from "#workbook/blueprint/blueprint";

/** New content of one cell; rows and columns count from 1, `null` empties the cell. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: { readonly value: CellValue } | { readonly formula: string } | null;
}

/** What Univer stores for a changed cell; fields left over from the old content are removed. */
export function changedCell(content: CellChange["content"]): ICellData {
  const empty: ICellData = { v: null, t: null, f: null, si: null, p: null, custom: null };
  if (content === null) return empty;
  return { ...empty, ...("formula" in content ? { f: content.formula } : storedValue(content.value)) };
}

/** What Univer stores for a cell of a blueprint, or nothing for a cell without content. */
export function storedCell({ value, formula, spill }: Cell): ICellData | undefined {
  // `custom` travels with the cell when rows are inserted, so the declared spill stays with its formula.
  if (formula !== undefined) return spill ? { f: formula, custom: { spill } } : { f: formula };
  return value === undefined ? undefined : storedValue(value);
}

/** The explicit type keeps "TRUE", "2028-04" and "=1+1" text: without it Univer guesses. */
function storedValue(value: CellValue): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}
