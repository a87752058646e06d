import fc from "fast-check";
import type { Field, FieldValue } from "#engine/fields/field";
import { roles } from "#engine/roles";
import { scenarioField, scenarioKeys } from "#engine/scenario/scenarioSchema";
import { arbitraryKeys, arbitraryShares } from "#test/helpers/arbitraryValue";

export type FlatScenario = Record<string, FieldValue>;

const shareKeys = ["peopleShare", "infrastructureShare", "enablementShare"];
const gpuKeys = ["gpuReserved", "gpuOnDemand", "gpuSpot"];
const budgetKeys = ["budgetMode", "firstYearBudget"];
const existingKeys = roles.map((role) => `existing.${role}`);
const bound = new Set([...existingKeys, "currentLevel", "targetLevel", ...shareKeys, ...gpuKeys, ...budgetKeys]);
const freeFields: Record<string, Field> = Object.fromEntries(scenarioKeys.filter((key) => !bound.has(key)).map((key) => [key, scenarioField(key)]));

const arbitraryLevels = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 4 })).map(([currentLevel, steps]) => ({ currentLevel, targetLevel: Math.min(5, currentLevel + steps) }));

const bottomUp = fc.constant({ budgetMode: "bottom-up" });

/** From a person's pay to far more than any plan costs; evenly drawn amounts would nearly all be too large to bind. */
const topDown = fc.tuple(fc.integer({ min: 10, max: 99 }), fc.integer({ min: 2, max: 7 })).map(([digits, power]) => ({ budgetMode: "top-down", firstYearBudget: digits * 10 ** power }));

/** Mostly nobody or a few people: with hundreds there from the start there is little left to plan. */
const arbitraryExisting = fc.record(
  Object.fromEntries(existingKeys.map((key) => [key, fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 6 }) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 100 }) })])),
  { requiredKeys: [] },
) as fc.Arbitrary<FlatScenario>;

const scenarioWithin = (levels: fc.Arbitrary<FlatScenario>, budget: fc.Arbitrary<FlatScenario>): fc.Arbitrary<FlatScenario> =>
  fc.tuple(arbitraryKeys(freeFields), fc.option(arbitraryExisting, { nil: {}, freq: 2 }), levels, fc.option(arbitraryShares(shareKeys), { nil: {} }), fc.option(arbitraryShares(gpuKeys), { nil: {} }), budget).map((parts) => Object.assign({}, ...parts));

/** Any scenario that is allowed, every key of it; left-out keys take their defaults. */
export const arbitraryScenario = scenarioWithin(arbitraryLevels, fc.oneof(bottomUp, topDown));

export const arbitraryBottomUp = scenarioWithin(arbitraryLevels, bottomUp);

export const arbitraryTopDown = scenarioWithin(arbitraryLevels, topDown);
