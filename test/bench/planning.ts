import { benchmarksWith, planWith, scenarioWith } from "#test/helpers/planWith";
import { planFrom } from "#engine/plan/planFrom";
import { planScenario } from "#engine/plan/planScenario";
import type { Table } from "#test/bench/table";
import { timeOf } from "#test/bench/timeOf";

const horizons = [12, 36, 60];
const modes = {
  "bottom-up": {},
  "top-down, first-year": { budgetMode: "top-down", budgetFit: "first-year", firstYearBudget: 2_400_000 },
  "top-down, sustained": { budgetMode: "top-down", budgetFit: "sustained", firstYearBudget: 2_400_000 },
};
const largest = { currentLevel: 1, targetLevel: 5, sizing: "high", businessUnits: 12 };
const largeModes = {
  "levels 1-5 high, bottom-up": {},
  "levels 1-5 high, first-year": { budgetMode: "top-down", budgetFit: "first-year", firstYearBudget: 4_000_000 },
  "levels 1-5 high, sustained": { budgetMode: "top-down", budgetFit: "sustained", firstYearBudget: 4_000_000 },
};

/** How long a plan takes, with and without reading the scenario and the benchmarks. */
export function planning(): Table {
  const inputs = [
    ...Object.entries(modes).flatMap(([mode, keys]) => horizons.map((horizonMonths) => ({ mode, keys: { ...keys, horizonMonths } }))),
    ...Object.entries(largeModes).map(([mode, keys]) => ({ mode, keys: { ...largest, ...keys, horizonMonths: 36 } })),
  ];
  for (const { keys } of inputs) timeOf(() => planFrom(keys)); // the first input measured would otherwise pay for compiling
  const measured = inputs.map(({ mode, keys }) => ({ mode, keys, plan: planWith(keys), time: timeOfPlan(keys), timeWithReading: timeOf(() => planFrom(keys)) }));
  const unit = measured.find(({ mode, keys }) => mode === "bottom-up" && keys.horizonMonths === 36)?.time ?? NaN;
  const rows = measured.map(({ mode, keys, plan, time, timeWithReading }) => ({
    plan: mode,
    months: keys.horizonMonths,
    "plan ms": time.toFixed(3),
    "read + plan ms": timeWithReading.toFixed(3),
    "times 36 bottom-up": (time / unit).toFixed(2),
    hires: plan.hires.length,
    seats: plan.uncappedSeats,
    "team sizes tried": teamSizesTried(plan),
  }));
  return { title: "Time of one plan", rows };
}

function timeOfPlan(keys: Parameters<typeof scenarioWith>[0]): number {
  const [scenario, benchmarks] = [scenarioWith(keys), benchmarksWith()];
  return timeOf(() => planScenario(scenario, benchmarks));
}

/** Top-down tries every number of seats from all of them down to the one that fits; no existing team here. */
const teamSizesTried = ({ teamCap, uncappedSeats }: { readonly teamCap: number | null; readonly uncappedSeats: number }): number =>
  teamCap === null ? 1 : uncappedSeats - teamCap + 1;
