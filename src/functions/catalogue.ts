import { engineVersion } from "#engine/engineVersion";
import { budgetBlock } from "#functions/blocks/budgetBlock";
import { compareBlock } from "#functions/blocks/compareBlock";
import { findingsBlock } from "#functions/blocks/findingsBlock";
import { hiresBlock } from "#functions/blocks/hiresBlock";
import { monthlyBlock } from "#functions/blocks/monthlyBlock";
import { roadmapBlock } from "#functions/blocks/roadmapBlock";
import { staffingBlock } from "#functions/blocks/staffingBlock";
import type { Matrix, WorksheetFunction } from "#functions/worksheetFunction";

type PlanFunction = (keys: Matrix, values: Matrix, benchmarks?: Matrix) => Matrix;

const ofPlan = (name: string, block: PlanFunction): WorksheetFunction => ({
  name: `MUSTER.${name}`,
  evaluate: ([keys, values, benchmarks]) => block(keys, values, benchmarks),
});

/** Every worksheet function of the add-in. */
export const catalogue: readonly WorksheetFunction[] = [
  ofPlan("HIRES", hiresBlock),
  ofPlan("STAFFING", staffingBlock),
  ofPlan("BUDGET", budgetBlock),
  ofPlan("ROADMAP", roadmapBlock),
  ofPlan("FINDINGS", findingsBlock),
  ofPlan("COMPARE", compareBlock),
  ofPlan("MONTHLY", monthlyBlock),
  { name: "MUSTER.VERSION", evaluate: () => [[engineVersion]] },
];
