import type { FunctionRecord, Parameter } from "#functions/functionRecord";
import { CellFault, type Matrix, type Scalar } from "#functions/worksheetFunction";

type ParametersOf<Values extends readonly unknown[]> = readonly [...{ [Index in keyof Values]: Parameter<Values[Index]> }];

interface Definition<Values extends readonly unknown[]> extends Omit<FunctionRecord, "name" | "parameters" | "evaluate"> {
  readonly parameters: ParametersOf<Values>;
  /** The function itself: values that have been read and found allowed, in the order of the parameters. */
  readonly calculate: (...values: Values) => Scalar | Matrix;
}

/** A record of the catalogue whose `evaluate` reads its arguments by its own parameters. */
export function defineFunction<Values extends readonly unknown[]>({ calculate, ...definition }: Definition<Values>): FunctionRecord {
  const parameters: readonly Parameter[] = definition.parameters;
  const name = `MUSTER.${definition.id}`;
  return {
    ...definition,
    parameters,
    name,
    evaluate: (arguments_) => {
      if (arguments_.length > parameters.length) throw new CellFault("#VALUE!", `${name} takes at most ${parameters.length} arguments.`);
      const values = parameters.map(({ read }, index) => read(arguments_[index]));
      return finite(asMatrix(calculate(...(values as unknown as Values))));
    },
  };
}

const asMatrix = (result: Scalar | Matrix): Matrix => (Array.isArray(result) ? (result as Matrix) : [[result as Scalar]]);

/** A cell must never show a plausible figure in place of none: hosts differ in what they make of NaN. */
function finite(matrix: Matrix): Matrix {
  if (matrix.some((row) => row.some((cell) => typeof cell === "number" && !Number.isFinite(cell)))) throw new CellFault("#N/A", "There is no finite answer for these arguments.");
  return matrix;
}
