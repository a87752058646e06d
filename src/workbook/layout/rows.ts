import { components, enablementCategories } from "#engine/categories";
import { benchmarkKeys } from "#engine/benchmarks/benchmarkSchema";
import { roles } from "#engine/roles";
import { scenarioKeys } from "#engine/scenario/scenarioSchema";

/** Rows 1–4 of every sheet: title, purpose, master check, scenario. */
export const headerRows = { title: 1, purpose: 2, masterCheck: 3, scenario: 4 } as const;

const roleRows = roles.length;

export const scenarioRows = { active: 6, numbers: 8, names: 9, headings: 10, first: 11, count: scenarioKeys.length } as const;

export const sourceRows = { titles: 6, headings: 7, first: 8, count: benchmarkKeys.length } as const;

export const hiresRows = { state: 6, meaning: 7, writtenOn: 8, startMonth: 9, titles: 11, headings: 12, first: 13, count: 400 } as const;

export const headcountRows = {
  startMonth: 8, horizon: 9, currentLevel: 10, ramp: 11,
  roadmapTitle: 13, roadmapHeadings: 14, roadmap: 15, phases: 4,
  timeline: 20, month: 21, calendar: 22, inPlan: 23, year: 24, level: 25,
  headcountTitle: 27, headcount: 28, headcountTotal: 28 + roleRows,
  startsTitle: 36, starts: 37, startsTotal: 37 + roleRows,
  capacityTitle: 45, capacity: 46, capacityTotal: 46 + roleRows,
  staffingTitle: 54, staffingHeadings: 55, staffing: 56, staffingTotal: 56 + roleRows, staffingRatio: 57 + roleRows,
} as const;

export const costRows = {
  calledUp: 8, monthlyAttrition: 21, vacancyCredited: 22,
  loadedTitle: 24, loadedHeadings: 25, roleKeys: 26, entered: 27, benchmark: 28, base: 29, bonus: 30, cash: 31, cappedTax: 32,
  uncappedTax: 33, retirement: 34, insurance: 35, software: 36, loaded: 37, timeToFill: 38, vacancyShare: 39,
  timeline: 41, month: 42, calendar: 43, inPlan: 44, year: 45, raise: 46,
  payTitle: 48, pay: 49, payTotal: 49 + roleRows,
  hiringTitle: 57, hiring: 58, hiringTotal: 58 + roleRows,
  backfillTitle: 66, backfill: 67, backfillTotal: 67 + roleRows,
  vacancyTitle: 75, vacancy: 76, vacancyTotal: 76 + roleRows,
  peopleTotal: 84,
} as const;

export const budgetSheetRows = {
  firstYearTitle: 6, firstYearHeadings: 7, firstYear: 8,
  nativeTitle: 15, nativeHeadings: 16, native: 17, spent: 20, reserve: 21, total: 22,
  calledUpTitle: 24, calledUp: 25,
  timeline: 36, month: 37, calendar: 38, inPlan: 39, year: 40, quarter: 41, level: 42,
  peopleTitle: 44, people: 45, yearPeople: 46, weight: 47, yearShare: 48,
  infrastructureTitle: 50, infrastructure: 51, infrastructureTotal: 51 + components.length,
  enablementTitle: 59, enablement: 60, enablementTotal: 60 + enablementCategories.length,
  spendingTitle: 66, spending: 67, cumulative: 68, budgetLine: 69,
  yearsTitle: 71, years: 72, yearMonths: 73, yearAmounts: 74,
  quartersTitle: 80, quarters: 81, quarterAmounts: 82,
  runRateTitle: 88, runRateHeadings: 89, runRate: 90, runRateTotal: 90 + roleRows, totalRunRate: 91 + roleRows, yearOneBeside: 92 + roleRows,
  gpuTitle: 100, gpuHeadings: 101, gpu: 102, gpuTotal: 105,
} as const;

export const summaryRows = { status: 5, figuresHeadings: 7, figures: 8, chartsTitle: 26, charts: 27, chartRows: 18, findingsTitle: 46, findingsHeadings: 47, findings: 48, findingsCount: 26 } as const;
