import { monthsPerYear } from "#engine/months";

/**
 * Pay in a month relative to year 1: merit increases come at the start of each plan year.
 *
 * @example raise(12, 0.035) // 1
 * @example raise(13, 0.035) // 1.035
 */
export const raise = (month: number, meritRate: number): number => (1 + meritRate) ** Math.floor((month - 1) / monthsPerYear);

/**
 * Share of the team that leaves in a month when `attritionRate` leaves in a year.
 *
 * @example monthlyAttrition(0) // 0
 */
export const monthlyAttrition = (attritionRate: number): number => 1 - (1 - attritionRate) ** (1 / monthsPerYear);

/**
 * Share of seats that stand empty while leavers are replaced, with `q` leaving a month and `timeToFill` months to refill.
 *
 * @example vacancyShare(0.25, 4) // 0.5
 */
export const vacancyShare = (q: number, timeToFill: number): number => (q * timeToFill) / (1 + q * timeToFill);
