import type { Field } from "#engine/fields/field";

/**
 * What a text typed into a field stands for. Blank is no value where the key may be blank, else what Base says where
 * the scenario inherits (`undefined`), else refused as blank. What cannot be read is handed on as it came, for the
 * schema to refuse.
 *
 * @example readFieldText(" 2,400,000 ", { allowed: { kind: "number", minimum: 0, maximum: 9e9 }, optional: true }, false) // 2400000
 */
export function readFieldText(text: string, { allowed, optional }: Pick<Field, "allowed" | "optional">, inherits: boolean): unknown {
  const typed = text.trim();
  if (typed === "") return blank(allowed.kind === "text", optional, inherits);
  switch (allowed.kind) {
    case "whole":
    case "number":
      return readNumber(typed);
    case "month":
      return typed.replace(/^(\d{4})[/.]?(\d{2})$/, "$1-$2");
    case "currency":
      return typed.toUpperCase();
    default:
      return typed;
  }
}

function blank(isText: boolean, optional: boolean, inherits: boolean): unknown {
  if (isText) return "";
  if (optional) return null;
  return inherits ? undefined : "";
}

/** Thousands are grouped as the pane itself shows them, or by spaces; anything else that is no number stays text. */
function readNumber(typed: string): number | string {
  const digits = /^\d{1,3}([,\s]\d{3})+(\.\d+)?$/.test(typed) ? typed.replace(/[,\s]/g, "") : typed;
  return /^-?(\d+\.?\d*|\.\d+)$/.test(digits) ? Number(digits) : typed;
}
