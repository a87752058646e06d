import { shareBands } from "#engine/findings/shareBands";
import { bandFit } from "#engine/budget/bandFit";
import { solidPlanOfCells } from "#functions/cells/planOfCells";
import type { Matrix } from "#functions/worksheetFunction";

/** Columns of the first-year budget, in order. */
export const budgetColumns = ["Category", "Year 1", "Share of spent", "Band from", "Band to", "Inside the band", "Money to move"] as const;

/** Rows of the first-year budget, in order. */
export const budgetRows = ["People", "Infrastructure", "Enablement", "Spent", "Reserve", "First-year total"] as const;

/** MUSTER.BUDGET: the first year by category, held against the guide's bands. A positive "money to move" is missing there. */
export function budgetBlock(keys: Matrix, values: Matrix, benchmarks?: Matrix): Matrix {
  const { scenario, summary } = solidPlanOfCells(keys, values, benchmarks);
  const spent = summary.yearOneTotal - summary.reserve;
  const amounts = [summary.yearOnePeople, summary.yearOneInfrastructure, summary.yearOneEnablement];
  const categories = shareBands.map(({ key, low, high }, index) => {
    const share = scenario[key];
    const { inside, distance } = bandFit(share, low, high);
    return [budgetRows[index], amounts[index], share, low, high, inside ? "yes" : "no", spent * distance];
  });
  const line = (row: string, amount: number, share: number | string = "") => [row, amount, share, "", "", "", ""];
  return [...categories, line("Spent", spent, 1), line("Reserve", summary.reserve), line("First-year total", summary.yearOneTotal)];
}
