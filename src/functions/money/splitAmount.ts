import { sum } from "#engine/sum";

const centsPerUnit = 100;
/** Excel keeps 15 digits: what lies beyond them is left over from a calculation, not a fraction of a cent. */
const noise = 1e-15;

/**
 * Splits an amount by shares that together are 1. Parts are whole cents by largest remainder, so no cent is lost or made up;
 * a fraction of a cent, which no part can be rounded to, stays with the largest part.
 *
 * @example splitAmount(0.01, [0.65, 0.225, 0.125]) // [0.01, 0, 0]
 * @example splitAmount(100.01, [0.65, 0.225, 0.125]) // [65.01, 22.5, 12.5]
 */
export function splitAmount(total: number, shares: readonly number[]): number[] {
  const cents = wholeCents(total);
  const parts = partsOf(cents, shares).map((part) => part / centsPerUnit);
  const fraction = total - cents / centsPerUnit;
  const largest = parts.indexOf(Math.max(...parts));
  return Math.abs(fraction) <= total * noise ? parts : parts.map((part, index) => (index === largest ? part + fraction : part));
}

function wholeCents(total: number): number {
  const nearest = Math.round(total * centsPerUnit);
  return Math.abs(nearest / centsPerUnit - total) <= total * noise ? nearest : Math.floor(total * centsPerUnit);
}

/** Whole numbers in proportion to the shares: rounded down, then one more for those that lost most, in order where they lost the same. */
function partsOf(whole: number, shares: readonly number[]): number[] {
  const together = sum(shares);
  const exact = shares.map((share) => (whole * share) / together);
  const parts = exact.map(Math.floor);
  const lost = (index: number): number => exact[index] - parts[index];
  const byLoss = shares.map((_, index) => index).sort((first, second) => lost(second) - lost(first) || first - second);
  const raised = new Set(byLoss.slice(0, whole - sum(parts)));
  return parts.map((part, index) => (raised.has(index) ? part + 1 : part));
}
