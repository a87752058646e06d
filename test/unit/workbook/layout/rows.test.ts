import { built, sheetOf, valueAt } from "#test/unit/workbook/built";
import { budgetSheetRows, costRows, headcountRows, hiresRows, scenarioRows, sourceRows, summaryRows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";

const workbook = built();

/** How the label in column A must begin, for every row that the layout knows but those that hold something else there. */
type Labels<Rows, Other extends keyof Rows = never> = Readonly<Record<Exclude<keyof Rows, Other>, string>>;

const headcount: Labels<typeof headcountRows, "phases"> = {
  startMonth: "First month of the plan", horizon: "Length of the plan", currentLevel: "Current maturity level", ramp: "Ramp to full capacity",
  roadmapTitle: "Roadmap", roadmapHeadings: "Phase", roadmap: "Phase 1",
  timeline: "Timeline", month: "Month", calendar: "Calendar month", inPlan: "In plan", year: "Year of plan", level: "Maturity level",
  headcountTitle: "Headcount", headcount: "Data engineer", headcountTotal: "Team",
  startsTitle: "Starts", starts: "Data engineer", startsTotal: "All starts",
  capacityTitle: "Effective capacity", capacity: "Data engineer", capacityTotal: "Team",
  staffingTitle: "The team at three moments", staffingHeadings: "Role", staffing: "Data engineer", staffingTotal: "Team", staffingRatio: "Data scientists per ML engineer",
};

const cost: Labels<typeof costRows> = {
  calledUp: "Bonus", monthlyAttrition: "Attrition in a month", vacancyCredited: "Vacancy credited",
  loadedTitle: "Loaded cost of one person", loadedHeadings: "Item", roleKeys: "Key", entered: "Base salary as entered", benchmark: "Benchmark pay", base: "Base salary", bonus: "Bonus", cash: "Cash pay",
  cappedTax: "Payroll tax up to the cap", uncappedTax: "Payroll tax without cap", retirement: "Retirement", insurance: "Insurance", software: "Software and equipment", loaded: "Loaded cost",
  timeToFill: "Time to fill", vacancyShare: "Share of seats vacant",
  timeline: "Timeline", month: "Month", calendar: "Calendar month", inPlan: "In plan", year: "Year of plan", raise: "Pay relative to year 1",
  payTitle: "Pay =", pay: "Data engineer", payTotal: "Pay", hiringTitle: "Hiring =", hiring: "Data engineer", hiringTotal: "Hiring",
  backfillTitle: "Backfill =", backfill: "Data engineer", backfillTotal: "Backfill", vacancyTitle: "Vacancy =", vacancy: "Data engineer", vacancyTotal: "Vacancy",
  peopleTotal: "People cost",
};

const budget: Labels<typeof budgetSheetRows, "firstYear"> = {
  firstYearTitle: "First-year budget", firstYearHeadings: "Category",
  nativeTitle: "The same from formulas", nativeHeadings: "Category", native: "People", spent: "Spent", reserve: "Reserve", total: "First-year total",
  calledUpTitle: "Called up", calledUp: "Budget mode",
  timeline: "Timeline", month: "Month", calendar: "Calendar month", inPlan: "In plan", year: "Year of plan", quarter: "Quarter of plan", level: "Maturity level",
  peopleTitle: "People, and how", people: "People cost", yearPeople: "People cost of the year", weight: "Weight of the month", yearShare: "Share of the year",
  infrastructureTitle: "Infrastructure, split", infrastructure: "Training compute", infrastructureTotal: "Infrastructure",
  enablementTitle: "Enablement", enablement: "Training", enablementTotal: "Enablement",
  spendingTitle: "Spending", spending: "All spending", cumulative: "Cumulative spending", budgetLine: "First-year total",
  yearsTitle: "By year", years: "Year", yearMonths: "Months in plan", yearAmounts: "People",
  quartersTitle: "By quarter", quarters: "Quarter", quarterAmounts: "People",
  runRateTitle: "Run-rate", runRateHeadings: "Role", runRate: "Data engineer", runRateTotal: "People run-rate", totalRunRate: "Total run-rate", yearOneBeside: "Spent in year 1",
  gpuTitle: "GPU spending in year 1", gpuHeadings: "Bought as", gpu: "Reserved", gpuTotal: "GPU spending",
};

const hires: Labels<typeof hiresRows, "count" | "first"> = {
  state: "Hires in use", meaning: "What that means", writtenOn: "Written on", startMonth: "First month of the plan", titles: "Used by every other sheet", headings: "Role",
};

const scenarios: Labels<typeof scenarioRows, "count" | "numbers" | "names"> = { active: "Active scenario", headings: "Section", first: "General" };
const sources: Labels<typeof sourceRows, "count"> = { titles: "Benchmarks", headings: "Section", first: "Ratio" };
const summary: Labels<typeof summaryRows, "status" | "charts" | "chartRows" | "findings" | "findingsCount"> = {
  figuresHeadings: "Key figure", figures: "First-year total", chartsTitle: "Team and cost over time", findingsTitle: "Findings", findingsHeadings: "Finding",
};

function expectLabel(name: string, row: number, label: string): void {
  expect(String(valueAt(sheetOf(workbook, name), row, 1))).toMatch(new RegExp(`^${label}`));
}

describe("headcountRows", () => {
  it.each(Object.entries(headcount))("has at %s the label %s", (key, label) => expectLabel(sheetNames.headcount, headcountRows[key as keyof typeof headcount], label));
});

describe("costRows", () => {
  it.each(Object.entries(cost))("has at %s the label %s", (key, label) => expectLabel(sheetNames.cost, costRows[key as keyof typeof cost], label));
});

describe("budgetSheetRows", () => {
  it.each(Object.entries(budget))("has at %s the label %s", (key, label) => expectLabel(sheetNames.budget, budgetSheetRows[key as keyof typeof budget], label));
});

describe("hiresRows", () => {
  it.each(Object.entries(hires))("has at %s the label %s", (key, label) => expectLabel(sheetNames.hires, hiresRows[key as keyof typeof hires], label));
});

describe("scenarioRows", () => {
  it.each(Object.entries(scenarios))("has at %s the label %s", (key, label) => expectLabel(sheetNames.scenarios, scenarioRows[key as keyof typeof scenarios], label));
});

describe("sourceRows", () => {
  it.each(Object.entries(sources))("has at %s the label %s", (key, label) => expectLabel(sheetNames.sources, sourceRows[key as keyof typeof sources], label));
});

describe("summaryRows", () => {
  it.each(Object.entries(summary))("has at %s the label %s", (key, label) => expectLabel(sheetNames.summary, summaryRows[key as keyof typeof summary], label));
});
