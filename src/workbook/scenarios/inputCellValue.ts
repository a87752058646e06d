import { serialOfMonth } from "#engine/fields/excelMonth";
import type { Field } from "#engine/fields/field";
import type { CellValue } from "#workbook/blueprint/blueprint";

/** The value of an input as its cell holds it: a month as the date of its first day, a switch as yes or no, nothing as nothing. */
export function inputCellValue(value: unknown, { allowed }: Field): CellValue | null {
  if (value === null || value === undefined) return null;
  if (allowed.kind === "month" && typeof value === "string") return serialOfMonth(value);
  if (allowed.kind === "switch") return value === true ? "yes" : "no";
  return typeof value === "number" || typeof value === "string" ? value : String(value);
}
