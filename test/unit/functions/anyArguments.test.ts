import fc from "fast-check";
import { catalogue } from "#functions/catalogue";
import { scenarioKeys } from "#engine/scenario/scenarioSchema";
import { CellFault, type Matrix, type Scalar } from "#functions/worksheetFunction";

/** What can stand in a cell: numbers of every kind, text numbers, blanks, booleans, error texts, words. */
const anyCell: fc.Arbitrary<Scalar> = fc.oneof(
  fc.integer({ min: -1, max: 12 }), fc.double(), fc.constantFrom<Scalar>(null, "", " ", true, false, "3", "65%", "1e999", "#N/A", "#VALUE!", "none", "low", "ML engineer", "ratio.3", "=1+1", 1e308, 1e12),
  fc.string({ maxLength: 8 }),
);
const anyRange: fc.Arbitrary<Matrix> = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 })).chain(([rows, columns]) =>
  fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }));
const keyRange: fc.Arbitrary<Matrix> = fc.uniqueArray(fc.constantFrom<string>(...scenarioKeys), { minLength: 1, maxLength: 4 }).map((keys) => keys.map((key) => [key]));
const anyArguments = fc.array(fc.oneof(anyCell.map((cell): Matrix => [[cell]]), anyRange, keyRange), { maxLength: 9 });

const largestBlock = 60 * 60;
const isCell = (cell: Scalar): boolean => typeof cell === "string" || (typeof cell === "number" && Number.isFinite(cell));
const isSound = (block: Matrix): boolean => block.length > 0 && block[0].length > 0 && block.flat().length <= largestBlock && block.every((row) => row.length === block[0].length && row.every(isCell));

describe("any arguments", () => {
  it.each(catalogue.map(({ name, evaluate }) => ({ name, evaluate })))("give $name a rectangle of texts and finite numbers, or an error with its reason", ({ evaluate }) => {
    fc.assert(fc.property(anyArguments, (arguments_) => {
      try {
        expect(isSound(evaluate(arguments_))).toBe(true);
      } catch (error) {
        if (!(error instanceof CellFault)) throw error;
        expect(error.message).toMatch(/\S/);
      }
    }), { numRuns: 300 });
  });

  it.each(catalogue.map(({ name, evaluate }) => ({ name, evaluate })))("give $name the same answer twice", ({ evaluate }) => {
    fc.assert(fc.property(anyArguments, (arguments_) => {
      expect(outcome(evaluate, arguments_)).toEqual(outcome(evaluate, arguments_));
    }), { numRuns: 50 });
  });
});

function outcome(evaluate: (arguments_: readonly Matrix[]) => Matrix, arguments_: readonly Matrix[]): Matrix | string {
  try {
    return evaluate(arguments_);
  } catch (error) {
    return String(error);
  }
}
