import type { Benchmarks } from "#engine/benchmarks/benchmarks";
import { topologyOf, type Topology } from "#engine/maturity/topologyOf";
import { byRole, roles, type ByRole, type Role } from "#engine/roles";
import type { Scenario } from "#engine/scenario/scenario";
import { gateOf } from "#engine/team/gateOf";

/** What decides which seats a phase adds. */
export interface SeatRules {
  readonly level: number;
  /** The roles that may get seats, in order of priority. */
  readonly allowed: readonly Role[];
  readonly mix: ByRole<number>;
  /** Data scientists per ML engineer. */
  readonly ratio: number;
  /** People counted in "size" to reach with the chosen sizing, and at most for the units' sake. */
  readonly size: number;
  readonly highSize: number;
  readonly topology: Topology;
  readonly businessUnits: number;
  readonly isLastPlanned: boolean;
}

interface Phase {
  /** The level that the phase builds. */
  readonly level: number;
  readonly isLastPlanned: boolean;
  /** Only roles whose gate is at or below this level get seats. */
  readonly highestGate: number;
  /** The level whose ratio holds. */
  readonly ratioLevel: number;
}

/** Gathers the rules of section 4 of the model for one phase. */
export function seatRules(scenario: Scenario, benchmarks: Benchmarks, phase: Phase): SeatRules {
  const { level, isLastPlanned, highestGate, ratioLevel } = phase;
  const mix = benchmarks.mix[level];
  return {
    level,
    isLastPlanned,
    mix: scenario.readinessData === 1 ? byRole((role) => (role === "dataEngineer" ? 2 * mix[role] : mix[role])) : mix,
    allowed: roles.filter((role) => mix[role] > 0 && gateOf(role, scenario, benchmarks) <= highestGate),
    ratio: benchmarks.ratio[ratioLevel],
    size: benchmarks.size[scenario.sizing][level],
    highSize: benchmarks.size.high[level],
    topology: topologyOf(level, scenario),
    businessUnits: scenario.businessUnits,
  };
}
