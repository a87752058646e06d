import type { Finding } from "#engine/findings/finding";
import type { FindingText } from "#wording/findingPhrase";
import { findingTexts } from "#wording/findingTexts";

/** @throws Error when a finding has no wording; a test holds the wording complete. */
export function findingText({ id, values }: Finding, currency: string): FindingText {
  const phrase = findingTexts[id];
  if (!phrase) throw new Error(`The finding ${id} has no wording.`);
  return phrase(values, currency);
}
