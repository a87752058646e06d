import type { Nullable } from "@univerjs/core";
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import {
  ArrayValueObject, BaseFunction, BooleanValueObject, ErrorType, ErrorValueObject, NullValueObject, NumberValueObject, StringValueObject,
} from "@univerjs/engine-formula";
import type { Matrix, Scalar, WorksheetFunction } from "#functions/worksheetFunction";
import { CellFault } from "#functions/worksheetFunction";

/** Hears of an exception that is no `CellFault`, i.e. of a programming error in a worksheet function. */
export type ReportFailure = (where: string, cause: unknown) => void;

/**
 * A worksheet function inside Univer. An error among its arguments, or an exception, makes the cell #VALUE! as in Excel;
 * a `CellFault` shows its own error. Never throws: Univer would stop calculating for good.
 */
export class HostFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;
  /** As values, Univer would hand over the text "" as a blank. */
  override needsReferenceObject = true;

  constructor(private readonly worksheetFunction: WorksheetFunction, private readonly report: ReportFailure) {
    super(worksheetFunction.name.toUpperCase());
  }

  override calculate(...arguments_: BaseValueObject[]): BaseValueObject {
    try {
      const matrices = arguments_.map(matrixOf);
      return matrices.includes(undefined) ? valueError() : resultOf(this.worksheetFunction.evaluate(matrices as Matrix[]));
    } catch (cause) {
      if (cause instanceof CellFault) return ErrorValueObject.create(cause.error as ErrorType);
      this.report(this.worksheetFunction.name, cause);
      return valueError();
    }
  }
}

const valueError = (): BaseValueObject => ErrorValueObject.create(ErrorType.VALUE);

/** `undefined` if the argument holds an error. */
function matrixOf(argument: FunctionVariantType): Matrix | undefined {
  const values = argument.isReferenceObject() ? cellsOf(argument as BaseReferenceObject) : valuesOf(argument as BaseValueObject);
  if (values.some((row) => row.some((value) => value?.isError()))) return undefined;
  return values.map((row) => Array.from(row, (value) => scalarOf(value)));
}

const valuesOf = (value: BaseValueObject): Nullable<BaseValueObject>[][] => (value.isArray() ? value.getArrayValue() : [[value]]);

function cellsOf(reference: BaseReferenceObject): Nullable<BaseValueObject>[][] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const first = reference.getFirstCell();
  // The only sign of a reference to a sheet that does not exist.
  if (first.isError()) return [[first]];
  return Array.from({ length: endRow - startRow + 1 }, (_, row) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_, column) => cellOf(reference, startRow + row, startColumn + column)),
  );
}

function cellOf(reference: BaseReferenceObject, row: number, column: number): BaseValueObject | null {
  const cell = reference.getCellData(row, column);
  return cell && (cell.v ?? null) !== null ? reference.getCellValueObject(cell) : null;
}

function scalarOf(value: Nullable<BaseValueObject>): Scalar {
  return !value || value.isNull() ? null : value.getValue();
}

function resultOf(matrix: Matrix): BaseValueObject {
  const columnCount = matrix[0]?.length ?? 0;
  if (columnCount === 0 || matrix.some((row) => row.length !== columnCount)) throw new Error("The result is not a rectangle of cells");
  const calculateValueList = matrix.map((row) => row.map(valueObject));
  // A single value stays a single value, so that `N(MUSTER.X())` and the like work as with any scalar.
  if (matrix.length === 1 && columnCount === 1) return calculateValueList[0][0];
  return ArrayValueObject.create({ calculateValueList, rowCount: matrix.length, columnCount, unitId: "", sheetId: "", row: -1, column: -1 });
}

/** Built by type, because Univer's own conversion turns the text "10%" into a number. */
function valueObject(value: Scalar): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
}
