import { numberInExcel, textInExcel } from "#functions/excel/evaluateInExcel";

/**
 * Gives the maturity level that the four readiness pillars support: the lowest of them.
 * @customfunction LEVEL LEVEL
 * @helpurl https://localhost:3000/help/LEVEL.html
 * @param data Readiness of data, 1 to 5; blank is not assessed.
 * @param infrastructure Readiness of infrastructure, 1 to 5; blank is not assessed.
 * @param process Readiness of process, 1 to 5; blank is not assessed.
 * @param alignment Readiness of alignment, 1 to 5; blank is not assessed.
 * @returns Maturity level, 1 to 5: the lowest pillar that is assessed.
 */
export function level(data: unknown, infrastructure: unknown, process: unknown, alignment: unknown): number {
  return numberInExcel("LEVEL", data, infrastructure, process, alignment);
}

/**
 * Gives the planned months from one maturity level to another.
 * @customfunction MONTHSTO MONTHSTO
 * @helpurl https://localhost:3000/help/MONTHSTO.html
 * @param fromLevel Maturity level at the start, 1 to 5.
 * @param toLevel Maturity level to reach, not below fromLevel.
 * @param [pace] roadmap, fast, typical or slow; blank is roadmap.
 * @returns Months; 0 where both levels are the same. Late hires may make a real plan longer.
 */
export function monthsTo(fromLevel: unknown, toLevel: unknown, pace?: unknown): number {
  return numberInExcel("MONTHSTO", fromLevel, toLevel, pace);
}

/**
 * Gives how many data scientists one ML engineer can serve at a maturity level.
 * @customfunction RATIO RATIO
 * @helpurl https://localhost:3000/help/RATIO.html
 * @param level Maturity level, 1 to 5.
 * @returns Data scientists per ML engineer, from the default benchmarks.
 */
export function ratio(level: unknown): number {
  return numberInExcel("RATIO", level);
}

/**
 * Gives how many ML engineers a number of data scientists needs at a maturity level.
 * @customfunction MLENGINEERS MLENGINEERS
 * @helpurl https://localhost:3000/help/MLENGINEERS.html
 * @param dataScientists Data scientists, in whole people.
 * @param level Maturity level, 1 to 5.
 * @returns ML engineers: data scientists divided by MUSTER.RATIO of the level, rounded up.
 */
export function mlEngineers(dataScientists: unknown, level: unknown): number {
  return numberInExcel("MLENGINEERS", dataScientists, level);
}

/**
 * Gives the team size that belongs to a maturity level.
 * @customfunction TEAMSIZE TEAMSIZE
 * @helpurl https://localhost:3000/help/TEAMSIZE.html
 * @param level Maturity level, 1 to 5.
 * @param [sizing] End of the range: low, mid or high; blank is low.
 * @returns People in the roles that count at the level: data scientists, from level 2 with ML engineers, from 3 with ML platform engineers, from 4 with data engineers, at 5 everyone.
 */
export function teamSize(level: unknown, sizing?: unknown): number {
  return numberInExcel("TEAMSIZE", level, sizing);
}

/**
 * Gives how a team is organised at a maturity level.
 * @customfunction TOPOLOGY TOPOLOGY
 * @helpurl https://localhost:3000/help/TOPOLOGY.html
 * @param level Maturity level, 1 to 5.
 * @param [units] Business units the team works with, 1 to 50; blank is 2.
 * @returns centralized, hub-and-spoke or federated.
 */
export function topology(level: unknown, units?: unknown): string {
  return textInExcel("TOPOLOGY", level, units);
}

/**
 * Gives the maturity level from which a role is hired.
 * @customfunction HIRELEVEL HIRELEVEL
 * @helpurl https://localhost:3000/help/HIRELEVEL.html
 * @param role Role by its name or key, for example ML engineer or mlEngineer.
 * @param [policy] ahead or strict; blank is ahead.
 * @returns Maturity level, 1 to 5: with ahead the level at which the guide's roadmap hires the role, with strict the one of its roles table.
 */
export function hireLevel(role: unknown, policy?: unknown): number {
  return numberInExcel("HIRELEVEL", role, policy);
}
