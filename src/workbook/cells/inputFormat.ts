import type { Field } from "#engine/fields/field";
import type { NumberFormatName } from "#workbook/blueprint/blueprint";

/** Below this an upper limit belongs to a share or a rate, above it to an amount. */
const largestShare = 1;

/** How the value of an input is shown. */
export function inputFormat({ allowed, unit }: Pick<Field, "allowed" | "unit">): NumberFormatName {
  switch (allowed.kind) {
    case "month":
      return "yearMonth";
    case "whole":
      return "integer";
    case "number":
      return numberFormat(allowed.maximum, unit);
    default:
      return "general";
  }
}

function numberFormat(maximum: number, unit: string): NumberFormatName {
  if (maximum <= largestShare) return "rate";
  return /currency|USD/.test(unit) ? "amount" : "general";
}
