import fc from "fast-check";
import { catalogue } from "#functions/catalogue";
import { findingsColumns } from "#functions/blocks/findingsBlock";
import { hiresColumns } from "#functions/blocks/hiresBlock";
import { roadmapColumns } from "#functions/blocks/roadmapBlock";
import { CellFault, type Matrix, type Scalar } from "#functions/worksheetFunction";
import { arbitraryScenario, type FlatScenario } from "#test/helpers/arbitraryScenario";
import { inCells } from "#test/unit/functions/inCells";

const columns: Readonly<Record<string, number>> = { HIRES: hiresColumns.length, STAFFING: 4, BUDGET: 7, ROADMAP: roadmapColumns.length, FINDINGS: findingsColumns.length, COMPARE: 2, MONTHLY: 60 };
const rows: Readonly<Record<string, number>> = { STAFFING: 8, BUDGET: 6, COMPARE: 20, MONTHLY: 11 };
const named = Object.keys(columns).map((name) => ({ name, evaluate: catalogue.find((entry) => entry.name === `MUSTER.${name}`)?.evaluate }));

const broken: fc.Arbitrary<FlatScenario> = fc.constantFrom<FlatScenario>({ pace: "quick" }, { targetLevel: 0 }, { peopleShare: 0.5 }, { budgetMode: "top-down", firstYearBudget: 1 }, { budgetMode: "top-down", firstYearBudget: null }, { colour: "red" });
const anyScenario = fc.oneof({ weight: 4, arbitrary: arbitraryScenario }, { weight: 1, arbitrary: fc.tuple(arbitraryScenario, broken).map(([scenario, wrong]) => ({ ...scenario, ...wrong })) });

/** The block, or the code with which its cell shows #N/A. */
function blockOrCode(evaluate: ((ranges: readonly Matrix[]) => Matrix) | undefined, scenario: FlatScenario): Matrix | string {
  try {
    return evaluate?.(inCells({ ...scenario, name: "Any" })) ?? "no such function";
  } catch (error) {
    if (error instanceof CellFault && error.error === "#N/A") return error.message;
    throw error;
  }
}

const isShown = (value: Scalar): boolean => typeof value === "string" || (typeof value === "number" && Number.isFinite(value));
const code = /^(invalid-scenario|budget-required|budget-too-small|budget-below-existing-team)$/;

function isSound(name: string, block: Matrix | string): boolean {
  if (typeof block === "string") return ["STAFFING", "BUDGET", "ROADMAP", "MONTHLY"].includes(name) && code.test(block);
  return block.length > 0 && block.length === (rows[name] ?? block.length) && block.every((row) => row.length === columns[name] && row.every(isShown));
}

describe("blocks", () => {
  it("are rectangles of texts and finite numbers for any scenario, or #N/A with a code", () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(named.filter(({ name, evaluate }) => !isSound(name, blockOrCode(evaluate, scenario)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
