/// <reference types="custom-functions-runtime" />
import { catalogue } from "#functions/catalogue";
import { fromExcel } from "#functions/excel/fromExcel";
import { CellFault, type Matrix } from "#functions/worksheetFunction";

const byId = new Map(catalogue.map((record) => [record.id, record]));

/** A function of the catalogue whose result fills a block of cells. */
export const blockInExcel = (id: string, ...arguments_: readonly unknown[]): unknown[][] => evaluateInExcel(id, arguments_).map((row) => [...row]);

/** A function of the catalogue with a number as its result. */
export const numberInExcel = (id: string, ...arguments_: readonly unknown[]): number => evaluateInExcel(id, arguments_)[0][0] as number;

/** A function of the catalogue with a text as its result. */
export const textInExcel = (id: string, ...arguments_: readonly unknown[]): string => evaluateInExcel(id, arguments_)[0][0] as string;

function evaluateInExcel(id: string, arguments_: readonly unknown[]): Matrix {
  const record = byId.get(id);
  if (!record) throw new Error(`The catalogue has no function ${id}.`);
  try {
    return record.evaluate(fromExcel(arguments_));
  } catch (cause) {
    throw cause instanceof CellFault ? excelError(cause) : cause;
  }
}

/** Excel shows a message only with these two codes. */
function excelError({ error, message }: CellFault): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(error === "#N/A" ? notAvailable : invalidValue, message);
}
