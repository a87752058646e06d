import { deserializeRangeWithSheet, generateStringWithSequence, LexerTreeBuilder, sequenceNodeType, serializeRangeToRefString } from "@univerjs/engine-formula";
import { shiftedRange, type Shift } from "#embedded/host/shiftedRange";

const lexer = new LexerTreeBuilder();

/** A formula (with its leading `=`) that stands on `sheet`, with its references moved; a reference to what is gone becomes #REF!. */
export function shiftedFormula(formula: string, sheet: string, shift: Shift): string {
  const nodes = lexer.sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  const moved = nodes.map((node) =>
    typeof node !== "string" && node.nodeType === sequenceNodeType.REFERENCE ? { ...node, token: shiftedReference(node.token, sheet, shift) } : node,
  );
  return `=${generateStringWithSequence(moved)}`;
}

function shiftedReference(reference: string, home: string, shift: Shift): string {
  const { unitId, sheetName, range } = deserializeRangeWithSheet(reference);
  const { startRow, endRow, startColumn, endColumn } = range;
  // Whole rows and columns have no number on one side.
  if ([startRow, endRow, startColumn, endColumn].some((number) => !Number.isFinite(number) || number < 0)) return reference;
  const before = { sheet: sheetName || home, row: startRow + 1, column: startColumn + 1, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
  const after = shiftedRange(before, shift);
  if (after === before) return reference;
  if (!after) return "#REF!";
  const moved = { ...range, startRow: after.row - 1, endRow: after.row + after.rows - 2, startColumn: after.column - 1, endColumn: after.column + after.columns - 2 };
  return serializeRangeToRefString({ unitId, sheetName, range: moved });
}
