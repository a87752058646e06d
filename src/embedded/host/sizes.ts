import { baseFont } from "#embedded/export/styles";

/** Width of a digit of the body font on a screen that has it, and the most that another font may ask for. */
const [usualDigit, widestDigit] = [7, 9];
const margin = 5;
const pixelsPerPoint = 4 / 3;
let digit: number | undefined;

/** A column's width is told in digits of the body font; where that font is missing, those of the font shown instead. */
export const characterWidth = (characters: number): number => Math.round(characters * digitWidth() + margin);
export const widthInCharacters = (pixels: number): number => Math.max(0, Math.round(((pixels - margin) / digitWidth()) * 100) / 100);
export const pixelHeight = (points: number): number => Math.round(points * pixelsPerPoint);
export const heightInPoints = (pixels: number): number => Math.round((pixels / pixelsPerPoint) * 100) / 100;

function digitWidth(): number {
  digit ??= Math.min(widestDigit, Math.max(usualDigit, measuredDigit()));
  return digit;
}

function measuredDigit(): number {
  const context = typeof document === "undefined" ? null : document.createElement("canvas").getContext("2d");
  if (!context) return usualDigit;
  context.font = `${baseFont.size}pt ${baseFont.name}, Helvetica, Arial, sans-serif`;
  return context.measureText("0000000000").width / 10;
}
