import type { Plan } from "#engine/plan/plan";
import type { PlanSummary } from "#engine/plan/planSummary";
import { planOfCells } from "#functions/cells/planOfCells";
import type { Matrix, Scalar } from "#functions/worksheetFunction";
import { issueLine } from "#wording/issueSentence";

type FigureFormat = "amount" | "integer" | "decimal";

interface CompareFigure {
  readonly label: string;
  readonly format: FigureFormat;
  readonly valueOf: (summary: PlanSummary) => number | null;
}

/** The key figures that scenarios are compared by, in order. */
export const compareFigures: readonly CompareFigure[] = [
  { label: "First-year total", format: "amount", valueOf: ({ yearOneTotal }) => yearOneTotal },
  { label: "People, year 1", format: "amount", valueOf: ({ yearOnePeople }) => yearOnePeople },
  { label: "Infrastructure, year 1", format: "amount", valueOf: ({ yearOneInfrastructure }) => yearOneInfrastructure },
  { label: "Enablement, year 1", format: "amount", valueOf: ({ yearOneEnablement }) => yearOneEnablement },
  { label: "Reserve", format: "amount", valueOf: ({ reserve }) => reserve },
  { label: "Year-2 total", format: "amount", valueOf: ({ yearTwoTotal }) => yearTwoTotal },
  { label: "People run-rate", format: "amount", valueOf: ({ peopleRunRate }) => peopleRunRate },
  { label: "Total run-rate", format: "amount", valueOf: ({ totalRunRate }) => totalRunRate },
  { label: "People cost per head, year 1", format: "amount", valueOf: ({ yearOneCostPerHead }) => yearOneCostPerHead },
  { label: "Headcount, month 12", format: "integer", valueOf: ({ headcountMonth12 }) => headcountMonth12 },
  { label: "Effective capacity, month 12 (FTE)", format: "decimal", valueOf: ({ effectiveCapacityMonth12 }) => effectiveCapacityMonth12 },
  { label: "Peak headcount", format: "integer", valueOf: ({ peakHeadcount }) => peakHeadcount },
  { label: "People funded (top-down)", format: "integer", valueOf: ({ teamCap }) => teamCap },
  { label: "Level reached", format: "integer", valueOf: ({ levelReached }) => levelReached },
  { label: "Month the target level is reached", format: "integer", valueOf: ({ monthTargetLevelReached }) => monthTargetLevelReached },
  { label: "Payback month", format: "integer", valueOf: ({ paybackMonth }) => paybackMonth },
  { label: "Benefit a model must bring a year", format: "amount", valueOf: ({ requiredAnnualBenefitPerModel }) => requiredAnnualBenefitPerModel },
  { label: "Net present value", format: "amount", valueOf: ({ npv }) => npv },
];

const statusPlanned = "planned";

/**
 * MUSTER.COMPARE: key figures down, scenarios across; `scenarios` has one column of effective values for each.
 * A column without a name is no scenario and stays blank; one that cannot be planned says why in its status row.
 */
export function compareBlock(keys: Matrix, scenarios: Matrix, benchmarks?: Matrix): Matrix {
  const columns = (scenarios[0] ?? []).map((_, column) => compareColumn(keys, scenarios.map((row) => [row[column]]), benchmarks));
  const labels = ["Scenario", "Status", ...compareFigures.map(({ label }) => label)];
  return labels.map((label, row) => [label, ...columns.map((cells) => cells[row])]);
}

function compareColumn(keys: Matrix, values: Matrix, benchmarks?: Matrix): Scalar[] {
  const name = nameOf(keys, values);
  if (name === "") return ["", "", ...compareFigures.map(() => "")];
  const planned = planOfCells(keys, values, benchmarks);
  if (!planned.ok) return [name, planned.issues.map(issueLine).join(" "), ...compareFigures.map(() => "")];
  return [name, statusPlanned, ...figuresOf(planned.value)];
}

function nameOf(keys: Matrix, values: Matrix): string {
  const row = keys.flat().findIndex((key) => typeof key === "string" && key.trim() === "name");
  return String(values.flat()[row] ?? "").trim();
}

const figuresOf = ({ summary }: Plan): Scalar[] => compareFigures.map(({ valueOf }) => valueOf(summary) ?? "");
