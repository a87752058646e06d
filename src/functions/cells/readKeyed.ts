import type { Field } from "#engine/fields/field";
import { readCell } from "#functions/cells/readCell";
import { CellFault, type Matrix, type Scalar } from "#functions/worksheetFunction";

/**
 * An input of flat keys from a range of keys and a range of values of the same size. Rows may stand in any order,
 * be missing or have no key; blank values are left out.
 *
 * @throws CellFault `#VALUE!` when the ranges differ in size or a key stands there twice
 */
export function readKeyed(keys: Matrix, values: Matrix, fieldOf: (key: string) => Field | undefined): Record<string, unknown> {
  const [names, cells] = [keys.flat(), values.flat()];
  if (names.length !== cells.length) throw new CellFault("#VALUE!", `Keys has ${names.length} cells and values has ${cells.length}; they must be of the same size.`);
  const input: Record<string, unknown> = {};
  names.forEach((name, index) => enter(input, keyOf(name), cells[index], fieldOf));
  return input;
}

const keyOf = (name: Scalar): string => (typeof name === "string" ? name.trim() : "");

function enter(input: Record<string, unknown>, key: string, cell: Scalar, fieldOf: (key: string) => Field | undefined): void {
  if (key === "") return;
  if (Object.hasOwn(input, key)) throw new CellFault("#VALUE!", `The key ${key} stands in the range twice.`);
  const value = readCell(cell, fieldOf(key));
  if (value !== undefined) input[key] = value;
}
