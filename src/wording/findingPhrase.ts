import type { FindingValues } from "#engine/findings/finding";

/** A finding in words: a short title, what was found with its figures, and what to do next. */
export interface FindingText {
  readonly title: string;
  readonly what: string;
  readonly next: string;
}

/** Words a finding from its figures; amounts are named in the currency given. */
export type FindingPhrase = (values: FindingValues, currency: string) => FindingText;
