import { CellFault, type Matrix, type Scalar } from "#functions/worksheetFunction";

/**
 * Arguments as Excel hands them over: a range is an array of rows, an omitted argument is `null`, a data type is an object.
 * Omitted arguments at the end are left out, as other hosts do.
 */
export function fromExcel(arguments_: readonly unknown[]): Matrix[] {
  const given = arguments_.findLastIndex((argument) => argument !== null && argument !== undefined) + 1;
  return arguments_.slice(0, given).map(matrixOf);
}

const matrixOf = (argument: unknown): Matrix => (Array.isArray(argument) ? (argument as unknown[][]).map((row) => row.map(scalarOf)) : [[scalarOf(argument)]]);

function scalarOf(cell: unknown): Scalar {
  if (cell === undefined || cell === null) return null;
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean") return cell;
  if (isDataType(cell) && cell.basicType !== "Error") return scalarOf(cell.basicValue);
  throw new CellFault("#VALUE!", "An argument holds an error or a data type; allowed are numbers, texts, true, false and blanks.");
}

/** A formatted number or an entity shows its plain value in the cell, so that is what counts. */
const isDataType = (cell: unknown): cell is { readonly basicType?: unknown; readonly basicValue: unknown } =>
  typeof cell === "object" && cell !== null && "basicValue" in cell && typeof cell.basicValue !== "object";
