import { moveRangeByOffset } from "@univerjs/core";
import type { BaseAstNode, BaseReferenceObject } from "@univerjs/engine-formula";

/** True for Univer's node of a cell, row or column in a parsed formula; the class is not exported. */
export const isReferenceNode = (node: BaseAstNode): boolean => "getRefOffset" in node;

/**
 * In a shared formula a reference of Univer carries the first cell's range and a distance, which some functions forget.
 * From now on it carries the range of the cell being calculated, as if the formula were written out there.
 */
export function settleReference(node: BaseAstNode): void {
  const execute = node.execute.bind(node);
  node.execute = () => {
    execute();
    const value = node.getValue();
    if (value?.isReferenceObject()) moveForGood(value as BaseReferenceObject);
  };
}

function moveForGood(reference: BaseReferenceObject): void {
  const { x, y } = reference.getRefOffset();
  reference.setRangeData(moveRangeByOffset(reference.getRangeData(), x, y));
  reference.setRefOffset(0, 0);
}
