/** The sheets, in the order in which they stand in the workbook. */
export const sheetNames = {
  summary: "ML Summary",
  scenarios: "ML Scenarios",
  hires: "ML Hires",
  headcount: "ML Headcount",
  cost: "ML Cost",
  budget: "ML Budget",
  compare: "ML Compare",
  checks: "ML Checks",
  sources: "ML Sources",
} as const;
