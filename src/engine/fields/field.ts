import { z } from "zod";
import type { Source } from "#engine/fields/sources";

/** How far a default can be trusted: official statistics, biased data, one author, or ours without a source. */
export type Grade = "solid" | "medium" | "weak" | "assumption";

/** What an input accepts, as data: validation lists, help texts and error messages all read it. */
export type Allowed =
  | { readonly kind: "whole" | "number"; readonly minimum: number; readonly maximum: number; readonly above?: boolean }
  | { readonly kind: "choice"; readonly options: readonly string[] }
  | { readonly kind: "text"; readonly shortest: number; readonly longest: number }
  | { readonly kind: "month" }
  | { readonly kind: "currency" }
  | { readonly kind: "switch" };

/** The words that belong to an input. */
export interface FieldText {
  readonly section: string;
  readonly label: string;
  readonly unit: string;
  readonly help: string;
  readonly source: Source;
  readonly grade: Grade;
}

/** Everything that is known about one key of an input. */
export interface Field extends FieldText {
  readonly allowed: Allowed;
  /** True where the key may be left blank (`null`). */
  readonly optional: boolean;
  readonly initial: FieldValue;
}

export type FieldValue = string | number | boolean | null;

/** Descriptions by zod schema: a key's schema and its words cannot part. */
export const fields = z.registry<Field>();

export type Shape = Readonly<Record<string, z.ZodType>>;

/** The description of a key; a key without one is a fault of ours. */
export function fieldOf(shape: Shape, key: string): Field {
  const field = fields.get(shape[key]);
  if (!field) throw new Error(`The key ${key} has a schema but no description.`);
  return field;
}
