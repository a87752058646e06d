import { AbsoluteRefType, type IRange } from "@univerjs/core";
import type { IFormulaData, IFormulaDataItem, LexerTreeBuilder } from "@univerjs/engine-formula";
import { deserializeRangeWithSheetWithCache, sequenceNodeType } from "@univerjs/engine-formula";
import type { FormulaCell } from "#embedded/calculation/formulaCells";

/** Cells of one sheet whose formulas are the same but for the place they stand in. */
interface Group {
  readonly id: string;
  readonly first: FormulaCell;
  readonly isShareable: boolean;
}

/**
 * The formulas as Univer's calculation takes them, with formulas that repeat down a column or along a row given as one
 * formula and distances, so that each is parsed once. The cells themselves keep their formulas.
 */
export function shareFormulas(cells: readonly FormulaCell[], unitId: string, lexer: LexerTreeBuilder): IFormulaData {
  const candidates = new Map<string, Group[]>();
  const sheets: Record<string, Record<number, Record<number, IFormulaDataItem>>> = {};
  for (const cell of cells) {
    const alike = listOf(candidates, `${cell.sheetId} ${outlineOf(cell.formula)}`);
    const group = alike.find((each) => contains(each, cell, lexer)) ?? newGroup(alike, cell, lexer);
    ((sheets[cell.sheetId] ??= {})[cell.row] ??= {})[cell.column] = itemOf(group, cell);
  }
  return { [unitId]: sheets };
}

function listOf(candidates: Map<string, Group[]>, key: string): Group[] {
  const list = candidates.get(key) ?? [];
  candidates.set(key, list);
  return list;
}

/** Only narrows the search: what belongs to a group is decided by `contains`. */
const outlineOf = (formula: string): string => formula.replace(/(\$?)[A-Z]{1,3}(\$?)\d+/g, relativePartsBlanked);

const relativePartsBlanked = (reference: string, column: string, row: string): string =>
  `${column ? reference.replace(/\$?\d+$/, "") : "@"}${row ? reference.slice(reference.lastIndexOf("$")) : "@"}`;

/** Univer itself says how the group's formula reads in the cell, so text and names that look like cells are no trap. */
function contains({ isShareable, first }: Group, cell: FormulaCell, lexer: LexerTreeBuilder): boolean {
  return isShareable && lexer.moveFormulaRefOffset(first.formula, cell.column - first.column, cell.row - first.row) === cell.formula;
}

function newGroup(alike: Group[], first: FormulaCell, lexer: LexerTreeBuilder): Group {
  const group = { id: `${first.sheetId}/${first.row}/${first.column}`, first, isShareable: isShareable(first.formula, lexer) };
  alike.push(group);
  return group;
}

function itemOf({ id, first, isShareable }: Group, { row, column, formula }: FormulaCell): IFormulaDataItem {
  return isShareable ? { f: first.formula, si: id, x: column - first.column, y: row - first.row } : { f: formula };
}

/** Univer moves these wrongly, or not at all, when it calculates a shared formula. */
const unsafe = /[@#[\]]|\b(?:LAMBDA|LET|OFFSET|INDIRECT)\b/i;

function isShareable(formula: string, lexer: LexerTreeBuilder): boolean {
  if (unsafe.test(formula)) return false;
  return (lexer.sequenceNodesBuilder(formula) ?? []).every(
    (node) => typeof node === "string" || node.nodeType !== sequenceNodeType.REFERENCE || isSteady(deserializeRangeWithSheetWithCache(node.token).range),
  );
}

/** Both corners move together; in `$A$1:A5` or a whole column they would not. */
function isSteady({ startRow, endRow, startColumn, endColumn, startAbsoluteRefType, endAbsoluteRefType }: IRange): boolean {
  const start = startAbsoluteRefType ?? AbsoluteRefType.NONE;
  return start === (endAbsoluteRefType ?? AbsoluteRefType.NONE) && startRow <= endRow && startColumn <= endColumn;
}
