import type { Allowed, FieldValue } from "#engine/fields/field";
import type { Matrix, Scalar, WorksheetFunction } from "#functions/worksheetFunction";

/** One argument of a worksheet function, in words and as the rule it is read by. */
export interface Parameter<Value = unknown> {
  readonly name: string;
  /** What the argument means, its unit and what a blank stands for; shown by Excel while typing. */
  readonly help: string;
  readonly kind: "range" | "number" | "text";
  /** May be left out of the call. */
  readonly optional: boolean;
  /** Choices or limits of a single value; ranges are checked key by key. */
  readonly allowed?: Allowed;
  /** What a blank or omitted argument stands for. */
  readonly initial?: FieldValue;
  /** @throws CellFault that names the argument, its value and what is allowed */
  readonly read: (argument: Matrix | undefined) => Value;
}

/** What a function gives back. */
export interface FunctionResult {
  readonly kind: "block" | "number" | "text";
  readonly help: string;
  /** Headings of a block's columns, which the block itself does not contain. */
  readonly columns?: readonly string[];
  /** The number format that suits the result. */
  readonly format?: "integer" | "decimal" | "amount";
}

/** A call as typed into a cell and what it gives; of a block, the first rows. A test runs every one of them. */
export interface FunctionExample {
  readonly call: string;
  readonly result: Scalar | Matrix;
}

/** Everything that is known about one worksheet function: Excel, the help page and the tests read this. */
export interface FunctionRecord extends WorksheetFunction {
  /** The name without `MUSTER.`, which Excel takes from the manifest. Never changes once shipped. */
  readonly id: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly result: FunctionResult;
  readonly example: FunctionExample;
  /** When the function has no answer and shows #N/A; left out where it always has one. */
  readonly noAnswer?: string;
}
