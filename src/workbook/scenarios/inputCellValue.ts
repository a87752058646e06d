import { serialOfMonth } from "#engine/fields/excelMonth";
import type { Field } from "#engine/fields/field";
import type { CellValue } from "#workbook/blueprint/blueprint";

/**
 * The value of an input as its cell holds it: a month as the date of its first day, a switch as yes or no, nothing as
 * nothing. What is no month and no switch stays as it is, for the schema to refuse.
 */
export function inputCellValue(value: unknown, { allowed }: Field): CellValue | null {
  if (value === null || value === undefined) return null;
  if (allowed.kind === "month" && typeof value === "string" && /^\d{4}-(0[1-9]|1[0-2])$/.test(value)) return serialOfMonth(value);
  if (allowed.kind === "switch" && typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "number" || typeof value === "string" ? value : String(value);
}
