import type { Cell } from "hucre";

const errorCode = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

/**
 * Text as the user typed it. The writer turns a text such as `#N/A` into an error, so that one goes in as rich text;
 * and `_x0041_` would be read as an escaped letter, so its underscore is escaped.
 */
export function storedText(text: string): Partial<Cell> {
  const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return errorCode.test(text) ? { richText: [{ text }] } : { value: escaped };
}
