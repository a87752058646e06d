import type { Benchmarks } from "#engine/benchmarks/benchmarks";
import { newRoster } from "#engine/hiring/roster";
import type { Phase } from "#engine/hiring/phase";
import { staffPhase } from "#engine/hiring/staffPhase";
import type { Staffing, StaffingLimits } from "#engine/hiring/staffing";
import type { Scenario } from "#engine/scenario/scenario";

/**
 * Decides who is hired and when, phase after phase until the target level, or until a phase does not reach its level.
 * Looks 600 months ahead whatever the plan's horizon, so a longer horizon never changes a decision.
 */
export function staffTeam(scenario: Scenario, benchmarks: Benchmarks, limits: StaffingLimits): Staffing {
  const roster = newRoster(scenario);
  const phases: Phase[] = [];
  let [seatCount, firstMonth, reached] = [0, 1, true];
  for (const { fromLevel, toLevel } of steps(scenario)) {
    if (!reached) break;
    const task = { fromLevel, toLevel, firstMonth, isLastPlanned: toLevel === scenario.targetLevel, seatsBefore: seatCount };
    const staffed = staffPhase(task, roster, scenario, benchmarks, limits);
    phases.push(staffed.phase);
    seatCount += staffed.seatCount;
    firstMonth = staffed.phase.lastMonth + 1;
    reached = staffed.phase.reached;
  }
  return { phases, placements: roster.placements, seatCount };
}

function steps({ currentLevel, targetLevel }: Scenario): { fromLevel: number; toLevel: number }[] {
  if (currentLevel === targetLevel) return [{ fromLevel: currentLevel, toLevel: targetLevel }];
  return Array.from({ length: targetLevel - currentLevel }, (_, step) => ({ fromLevel: currentLevel + step, toLevel: currentLevel + step + 1 }));
}
