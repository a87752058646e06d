import { monthOfSerial } from "#engine/fields/excelMonth";
import type { Field } from "#engine/fields/field";
import { numberText } from "#wording/numberText";

/**
 * The text in which a field shows a value.
 *
 * @example fieldText(2400000, { allowed: { kind: "number", minimum: 0, maximum: 9e9 } }) // "2,400,000"
 */
export function fieldText(value: unknown, { allowed }: Pick<Field, "allowed">): string {
  if (value === undefined || value === null) return "";
  if (allowed.kind === "month") return String(monthOfSerial(value));
  return allowed.kind === "number" && typeof value === "number" ? numberText(value) : String(value);
}
