import { SheetsInTheWay } from "#workbook/session/sheetsInTheWay";

/** A failed operation in words: what happened, why, and what to do next. */
export interface Failure {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

/**
 * The words for a failed operation.
 *
 * @param what what did not happen, as a sentence
 */
export function failureText(what: string, error: unknown): Failure {
  if (error instanceof SheetsInTheWay) {
    return {
      what,
      why: `The workbook already has ${error.sheets.length === 1 ? "a sheet" : "sheets"} named ${error.sheets.join(", ")}. Nothing was changed.`,
      next: "Rename or remove them, or open another workbook; then try again.",
    };
  }
  return { what, why: sentence(error instanceof Error ? error.message : String(error)), next: "Try again. If it fails again, save a copy of the workbook and open it anew." };
}

function sentence(message: string): string {
  const text = message.trim() || "The workbook gave no reason";
  return `${text[0].toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}
