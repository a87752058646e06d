import type { Field } from "#engine/fields/field";
import type { Scalar } from "#functions/worksheetFunction";

/** The word that says "no value here" where a blank would inherit one. */
const noValue = "none";

/**
 * What a cell says for a key, in the type the key asks for: text numbers are read, yes and no become true and false,
 * and `none` leaves an optional key blank. What cannot be read is handed on as it came, for the schema to refuse.
 *
 * @returns `undefined` for a blank cell, which leaves the key to its default
 */
export function readCell(cell: Scalar, field: Pick<Field, "allowed" | "optional"> | undefined): unknown {
  if (cell === null || cell === "") return undefined;
  const value = typeof cell === "string" ? cell.trim() : cell;
  if (value === "") return undefined;
  if (!field) return value;
  if (field.optional && isText(value, noValue)) return null;
  return converted(value, field);
}

function converted(value: string | number | boolean, { allowed }: Pick<Field, "allowed">): unknown {
  switch (allowed.kind) {
    case "whole":
    case "number":
      return typeof value === "string" ? readNumber(value) : value;
    case "switch":
      return readSwitch(value);
    case "choice":
      return allowed.options.find((option) => isText(value, option)) ?? value;
    case "month":
      return typeof value === "string" && /^\d{4}-\d{2}-01$/.test(value) ? value.slice(0, 7) : value;
    case "currency":
      return String(value).toUpperCase();
    case "text":
      return String(value);
  }
}

/** Thousands separators are refused rather than guessed: "1,500" is a different number in other countries. So is what is too large for a number. */
function readNumber(text: string): unknown {
  const isPercent = text.endsWith("%");
  const digits = isPercent ? text.slice(0, -1).trim() : text;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(digits)) return text;
  const number = Number(digits);
  if (!Number.isFinite(number)) return text;
  return isPercent ? number / 100 : number;
}

function readSwitch(value: string | number | boolean): unknown {
  if (isText(value, "yes") || isText(value, "true") || value === 1) return true;
  if (isText(value, "no") || isText(value, "false") || value === 0) return false;
  return value;
}

const isText = (value: unknown, text: string): boolean => typeof value === "string" && value.toLowerCase() === text;
