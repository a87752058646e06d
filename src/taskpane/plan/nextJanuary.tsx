/**
 * The month in which a new plan starts until the user says otherwise.
 *
 * @example nextJanuary("2026-11-23") // "2027-01"
 */
export const nextJanuary = (today: string): string => `${Number(today.slice(0, 4)) + 1}-01`;
