import { modelsByMonth } from "#engine/returns/modelsByMonth";
import { benchmarksWith, scenarioWith } from "#test/helpers/planWith";

const phase = (toLevel: number, firstMonth: number, lastMonth: number, reached = true) => ({ fromLevel: toLevel - 1, toLevel, firstMonth, lastMonth, plannedLastMonth: lastMonth, reached });
const models = (phases: Parameters<typeof modelsByMonth>[0], keys: Parameters<typeof scenarioWith>[0] = {}) => modelsByMonth(phases, scenarioWith({ horizonMonths: 12, ...keys }), benchmarksWith());

describe("modelsByMonth", () => {
  // From 0 to 1 over 3 months: floor(m/3); then from 1 to 3 over 4 months: 1 + floor(2·m/4).
  it("grows evenly in whole models to the goal of each level", () => {
    expect(models([phase(2, 1, 3), phase(3, 4, 7)])).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 3, 3, 3, 3]);
  });

  it("stays where a phase does not reach its level", () => {
    expect(models([phase(2, 1, 3), phase(3, 4, 7, false)]).at(-1)).toBe(1);
  });

  it("keeps what is more than the goal", () => {
    expect(new Set(models([phase(2, 1, 3)], { modelsInProduction: 8 }))).toEqual(new Set([8]));
  });

  it("starts from the benchmark of the current level", () => {
    expect(models([phase(4, 1, 20)], { currentLevel: 3, targetLevel: 4 })[0]).toBe(4);
  });
});
