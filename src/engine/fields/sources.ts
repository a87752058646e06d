/** Where a default comes from, in the words that every sheet shows. */
export const guide = (section: string): string => `Guide: ${section}`;

export const planningAssumption = "Planning assumption";

export const publicData = (set: string, when: string): string => `Public data: ${set}, ${when}`;
