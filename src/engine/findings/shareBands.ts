/** The guide's bands for the split of a first-year budget (section "How much should an enterprise budget"). */
export const shareBands = [
  { category: "people", key: "peopleShare", low: 0.6, high: 0.7 },
  { category: "infrastructure", key: "infrastructureShare", low: 0.2, high: 0.25 },
  { category: "enablement", key: "enablementShare", low: 0.1, high: 0.15 },
] as const;
