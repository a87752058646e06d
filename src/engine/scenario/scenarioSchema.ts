import { z } from "zod";
import { fieldOf, type Field } from "#engine/fields/field";
import { generalFields } from "#engine/scenario/generalFields";
import { moneyFields } from "#engine/scenario/moneyFields";
import { peopleFields } from "#engine/scenario/peopleFields";

/** The one place where a scenario's keys, defaults, limits and words are defined. */
export const scenarioShape = { ...generalFields, ...peopleFields, ...moneyFields };

/** Built once: zod compiles it at the first use. */
export const scenarioSchema = z.strictObject(scenarioShape);

export type ScenarioKey = keyof typeof scenarioShape;

/** A scenario as flat keys with every default filled in. */
export type ScenarioValues = z.output<z.ZodObject<typeof scenarioShape>>;

/** A scenario as it is handed in: any of the keys, from JSON or from cells. */
export type ScenarioInput = Readonly<Record<string, unknown>>;

export const scenarioKeys = Object.keys(scenarioShape) as ScenarioKey[];

/** Label, unit, help, limits, default, source and grade of a scenario key. */
export const scenarioField = (key: ScenarioKey): Field => fieldOf(scenarioShape, key);
