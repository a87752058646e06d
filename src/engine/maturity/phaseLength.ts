import type { Benchmarks, Pace } from "#engine/benchmarks/benchmarks";
import { highestLevel } from "#engine/levels";
import { monthsPerYear } from "#engine/months";

/**
 * Planned months of the phase that works at a level; at the highest level, which has no next one, a year.
 *
 * @example phaseLength(1, "roadmap", defaultBenchmarks) // 3
 * @example phaseLength(5, "fast", defaultBenchmarks) // 12
 */
export const phaseLength = (level: number, pace: Pace, { months }: Benchmarks): number =>
  level === highestLevel ? monthsPerYear : months[pace][level];
