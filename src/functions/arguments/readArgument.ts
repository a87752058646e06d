import type { Allowed } from "#engine/fields/field";
import { isAllowed } from "#functions/arguments/isAllowed";
import { readCell } from "#functions/cells/readCell";
import { CellFault, type Matrix, type Scalar } from "#functions/worksheetFunction";
import type { AllowedBeyondField } from "#wording/allowedText";
import { issueSentence } from "#wording/issueSentence";

/**
 * The value of a single-cell argument: text numbers are read, choices in any case, booleans are no numbers.
 *
 * @returns `undefined` where the argument is blank or omitted
 * @throws CellFault `#VALUE!` that names the argument, its value and what is allowed
 */
export function readArgument(name: string, allowed: Allowed, argument: Matrix | undefined): unknown {
  const value = readCell(singleCell(name, argument), { allowed, optional: false });
  if (value === undefined || isAllowed(value, allowed)) return value;
  throw refused(name, value, allowed);
}

/** The fault of an argument with a value that is not allowed; `undefined` is a blank. */
export const refused = (name: string, value: unknown, allowed: AllowedBeyondField): CellFault =>
  new CellFault("#VALUE!", issueSentence({ code: "invalid-scenario", path: name, values: { value, allowed } }));

/** The only cell of an argument; nothing where it is omitted. */
export function singleCell(name: string, argument: Matrix = [[null]]): Scalar {
  const count = argument.flat().length;
  if (count > 1) throw new CellFault("#VALUE!", `${name} is a range of ${count} cells; allowed is a single cell.`);
  return argument[0]?.[0] ?? null;
}
