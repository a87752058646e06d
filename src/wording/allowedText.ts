import type { Allowed } from "#engine/fields/field";
import { largestAmount } from "#engine/fields/defineField";
import { numberText } from "#wording/numberText";

/** What an issue may carry as allowed: a field's own limits, or a rule across keys. */
export type AllowedBeyondField =
  | Allowed
  | { readonly kind: "sum"; readonly keys: readonly string[]; readonly total: number }
  | { readonly kind: "not-above"; readonly key: string; readonly maximum: number }
  | { readonly kind: "seats"; readonly maximum: number }
  | { readonly kind: "key" }
  | { readonly kind: "object" };

/**
 * What an input accepts, in words.
 *
 * @example allowedText({ kind: "whole", minimum: 1, maximum: 5 }) // "a whole number from 1 to 5"
 */
export function allowedText(allowed: AllowedBeyondField): string {
  switch (allowed.kind) {
    case "whole":
    case "number":
      return numberRange(allowed);
    case "choice":
      return `one of ${allowed.options.join(", ")}`;
    case "text":
      return `a text of ${allowed.shortest} to ${allowed.longest} characters`;
    case "month":
      return "a month as YYYY-MM, for example 2027-01";
    case "currency":
      return "an ISO 4217 currency code, for example USD";
    case "switch":
      return "yes or no";
    case "sum":
      return `${allowed.keys.join(" + ")} = ${allowed.total}`;
    case "not-above":
      return `not above ${allowed.key} (${numberText(allowed.maximum)})`;
    case "seats":
      return `at most ${numberText(allowed.maximum)} seats in one phase`;
    case "key":
      return "a key of the planning model";
    case "object":
      return "an object of keys and values";
  }
}

function numberRange({ kind, minimum, maximum, above }: Extract<Allowed, { minimum: number }>): string {
  if (minimum === maximum) return `exactly ${numberText(minimum)}`;
  const noun = kind === "whole" ? "a whole number" : "a number";
  if (maximum === undefined || maximum >= largestAmount) return above ? `${noun} above ${minimum}` : `${noun} of ${minimum} or more`;
  return `${noun} ${above ? "above" : "from"} ${numberText(minimum)} to ${numberText(maximum)}`;
}
