import type { Benchmarks } from "#engine/benchmarks/benchmarks";
import type { Phase } from "#engine/hiring/phase";
import { byMonth } from "#engine/months";
import type { Scenario } from "#engine/scenario/scenario";

/** Models in production before the plan: as entered, else the benchmark for the current level. */
export const startingModels = ({ modelsInProduction, currentLevel }: Scenario, { startModels }: Benchmarks): number =>
  modelsInProduction ?? startModels[currentLevel];

/** Models in production by month: during a phase that reaches its level they grow evenly to that level's goal. */
export function modelsByMonth(phases: readonly Phase[], scenario: Scenario, benchmarks: Benchmarks): number[] {
  const growth = growthOf(phases, scenario, benchmarks);
  const start = startingModels(scenario, benchmarks);
  return byMonth(scenario.horizonMonths, (month) => {
    const current = growth.findLast(({ firstMonth }) => firstMonth <= month);
    return current ? modelsDuring(current, month) : start;
  });
}

interface Growth {
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly from: number;
  readonly to: number;
}

function growthOf(phases: readonly Phase[], scenario: Scenario, benchmarks: Benchmarks): Growth[] {
  let models = startingModels(scenario, benchmarks);
  return phases
    .filter(({ reached }) => reached)
    .map(({ firstMonth, lastMonth, toLevel }) => {
      const from = models;
      models = Math.max(from, benchmarks.models[scenario.sizing][toLevel]);
      return { firstMonth, lastMonth, from, to: models };
    });
}

const modelsDuring = ({ firstMonth, lastMonth, from, to }: Growth, month: number): number =>
  month >= lastMonth ? to : from + Math.floor(((to - from) * (month - firstMonth + 1)) / (lastMonth - firstMonth + 1));
