import { z } from "zod";
import { fields, type Allowed, type FieldText, type FieldValue } from "#engine/fields/field";
import { monthOfSerial } from "#engine/fields/excelMonth";

/** Beyond this no amount is a real one, and sums of it would lose their cents. */
export const largestAmount = 1e15;

interface Limits {
  readonly minimum: number;
  readonly maximum: number;
}

export const wholeField = (text: FieldText, limits: Limits, initial: number) =>
  described(wholeNumber(limits).default(initial), text, { kind: "whole", ...limits }, false, initial);

export const numberField = (text: FieldText, limits: Limits, initial: number) =>
  described(boundedNumber(limits).default(initial), text, { kind: "number", ...limits }, false, initial);

export const shareField = (text: FieldText, initial: number, maximum = 1) => numberField(text, { minimum: 0, maximum }, initial);

export const amountField = (text: FieldText, initial: number) => numberField(text, { minimum: 0, maximum: largestAmount }, initial);

export const positiveField = (text: FieldText, initial: number) =>
  described(positiveNumber.default(initial), text, { kind: "number", minimum: 0, maximum: largestAmount, above: true }, false, initial);

export const optionalPositiveField = (text: FieldText) =>
  described(
    positiveNumber.nullable().default(null),
    text,
    { kind: "number", minimum: 0, maximum: largestAmount, above: true },
    true,
    null,
  );

export const optionalWholeField = (text: FieldText, limits: Limits) =>
  described(wholeNumber(limits).nullable().default(null), text, { kind: "whole", ...limits }, true, null);

export const choiceField = <const Options extends readonly [string, ...string[]]>(
  text: FieldText,
  options: Options,
  initial: Options[number],
) => described(z.enum(options).default(initial as never), text, { kind: "choice", options }, false, initial);

export const switchField = (text: FieldText, initial: boolean) =>
  described(z.boolean().default(initial), text, { kind: "switch" }, false, initial);

export const textField = (text: FieldText, limits: { shortest: number; longest: number }, initial: string) =>
  described(z.string().min(limits.shortest).max(limits.longest).default(initial), text, { kind: "text", ...limits }, false, initial);

/** A month as `YYYY-MM`, or as the serial number of a date in it, which is how a cell holds it. */
export const monthField = (text: FieldText, initial: string) =>
  described(z.preprocess(monthOfSerial, z.string().regex(/^(19|2\d)\d\d-(0[1-9]|1[0-2])$/)).default(initial), text, { kind: "month" }, false, initial);

export const currencyField = (text: FieldText, initial: string) =>
  described(z.string().refine((code) => currencies.has(code)).default(initial), text, { kind: "currency" }, false, initial);

const currencies = new Set(Intl.supportedValuesOf("currency"));
const wholeNumber = ({ minimum, maximum }: Limits) => z.number().int().min(minimum).max(maximum);
const boundedNumber = ({ minimum, maximum }: Limits) => z.number().min(minimum).max(maximum);
const positiveNumber = z.number().gt(0).max(largestAmount);

function described<Schema extends z.ZodType>(schema: Schema, text: FieldText, allowed: Allowed, optional: boolean, initial: FieldValue): Schema {
  fields.add(schema, { ...text, allowed, optional, initial });
  return schema;
}
