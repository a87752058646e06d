import type { Finding, FindingValues } from "#engine/findings/finding";
import { findingTexts } from "#wording/findingTexts";

/** A finding in words: a short title, what was found with its figures, and what to do next. */
export interface FindingText {
  readonly title: string;
  readonly what: string;
  readonly next: string;
}

export type FindingPhrase = (values: FindingValues, currency: string) => FindingText;

/** @throws Error when a finding has no wording; a test holds the wording complete. */
export function findingText({ id, values }: Finding, currency: string): FindingText {
  const phrase = findingTexts[id];
  if (!phrase) throw new Error(`The finding ${id} has no wording.`);
  return phrase(values, currency);
}
