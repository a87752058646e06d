import type { Allowed } from "#engine/fields/field";

/**
 * Whether a single value is what an argument accepts. Months, currencies and switches are inputs of a scenario, never arguments.
 *
 * @example isAllowed(3, { kind: "whole", minimum: 1, maximum: 5 }) // true
 */
export function isAllowed(value: unknown, allowed: Allowed): boolean {
  switch (allowed.kind) {
    case "whole":
      return Number.isInteger(value) && isInRange(value as number, allowed);
    case "number":
      return typeof value === "number" && isInRange(value, allowed);
    case "choice":
      return typeof value === "string" && allowed.options.includes(value);
    case "text":
      return typeof value === "string" && value.length >= allowed.shortest && value.length <= allowed.longest;
    default:
      return false;
  }
}

const isInRange = (value: number, { minimum, maximum, above }: Extract<Allowed, { minimum: number }>): boolean =>
  (above ? value > minimum : value >= minimum) && value <= maximum;
