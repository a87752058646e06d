import { benchmark } from "#functions/about/benchmark";
import { source } from "#functions/about/source";
import { version } from "#functions/about/version";
import type { FunctionRecord } from "#functions/functionRecord";
import { level } from "#functions/maturity/level";
import { monthsTo } from "#functions/maturity/monthsTo";
import { loadedCost } from "#functions/money/loadedCost";
import { split } from "#functions/money/split";
import { budget } from "#functions/plan/budget";
import { compare } from "#functions/plan/compare";
import { findings } from "#functions/plan/findings";
import { hires } from "#functions/plan/hires";
import { monthly } from "#functions/plan/monthly";
import { roadmap } from "#functions/plan/roadmap";
import { staffing } from "#functions/plan/staffing";
import { hireLevel } from "#functions/team/hireLevel";
import { mlEngineers } from "#functions/team/mlEngineers";
import { ratio } from "#functions/team/ratio";
import { teamSize } from "#functions/team/teamSize";
import { topology } from "#functions/team/topology";

/** Every worksheet function of the add-in. */
export const catalogue: readonly FunctionRecord[] = [
  hires, staffing, budget, roadmap, findings, compare, monthly,
  level, monthsTo,
  ratio, mlEngineers, teamSize, topology, hireLevel,
  loadedCost, split,
  benchmark, source, version,
];
