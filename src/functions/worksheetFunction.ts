/** One cell as a worksheet function receives or returns it; `null` is a blank cell. */
export type Scalar = string | number | boolean | null;

/** A rectangle of cells, row by row. */
export type Matrix = readonly (readonly Scalar[])[];

/** A worksheet function without its host: ranges in, a rectangle out. */
export interface WorksheetFunction {
  /** Full name as typed in a cell, e.g. `MUSTER.HIRES`. */
  readonly name: string;
  /** `arguments_[i]` is the i-th argument, a single cell being a 1 × 1 matrix. Throws a `CellFault` to show an Excel error. */
  readonly evaluate: (arguments_: readonly Matrix[]) => Matrix;
}

/** Makes the calling cell show an Excel error with a message: `#VALUE!` for bad input, `#N/A` where there is no answer. */
export class CellFault extends Error {
  constructor(readonly error: "#VALUE!" | "#N/A", message: string) {
    super(message);
    this.name = "CellFault";
  }
}
