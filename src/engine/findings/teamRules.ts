import { guide, planningAssumption } from "#engine/fields/sources";
import type { FindingRule } from "#engine/findings/finding";
import { fullPlanOf } from "#engine/findings/fullPlanOf";
import { highestLevel } from "#engine/levels";
import type { PricedPlan } from "#engine/plan/pricedPlan";
import { byRole } from "#engine/roles";
import { countedPeople } from "#engine/team/team";
import { gateOf } from "#engine/team/gateOf";

const ratioSource = guide("The Data Scientist to ML Engineer Ratio");
const topologySource = guide("Team Topology Options");
const coreTeam = 3;

const topologiesOfLevel: Readonly<Record<number, readonly string[]>> = {
  1: ["centralized"],
  2: ["centralized", "hub-and-spoke"],
  3: ["hub-and-spoke"],
  4: ["federated"],
  5: ["federated"],
};

const teamAtEnd = ({ headcount, scenario }: PricedPlan) => byRole((role) => headcount[role][scenario.horizonMonths - 1]);

/** Whether the planned team can do the planned work. */
export const teamRules: readonly FindingRule[] = [
  {
    id: "target-not-reached",
    severity: "stop",
    source: guide("The ML Maturity Model"),
    check: (plan, benchmarks) => {
      const { scenario, summary, phases } = plan;
      if (summary.levelReached >= scenario.targetLevel) return undefined;
      const { toLevel } = phases[phases.length - 1];
      const people = countedPeople(teamAtEnd(plan), toLevel);
      const smallest = fullPlanOf({ ...scenario, sizing: "low" }, benchmarks).summary;
      return {
        levelReached: summary.levelReached,
        targetLevel: scenario.targetLevel,
        missingLevel: toLevel,
        missingPeople: Math.max(0, benchmarks.size.low[toLevel] - people),
        smallestYearOneTotal: smallest.yearOneTotal,
        smallestRunRate: smallest.totalRunRate,
      };
    },
  },
  {
    id: "core-team-unaffordable",
    severity: "stop",
    source: guide("Core ML Roles"),
    check: ({ summary: { teamCap } }) => (teamCap !== null && teamCap < coreTeam ? { teamCap, needed: coreTeam } : undefined),
  },
  {
    id: "ratio-exceeded",
    severity: "warning",
    source: ratioSource,
    check: ({ scenario, headcount, level }, benchmarks) => {
      const gate = gateOf("mlEngineer", scenario, benchmarks);
      const months = level.flatMap((worksAt, index) =>
        headcount.dataScientist[index] > benchmarks.ratio[worksAt] * headcount.mlEngineer[index] && gate <= worksAt ? [index] : [],
      );
      if (months.length === 0) return undefined;
      const [first] = months;
      return { months: months.length, firstMonth: first + 1, dataScientists: headcount.dataScientist[first], mlEngineers: headcount.mlEngineer[first], ratio: benchmarks.ratio[level[first]] };
    },
  },
  {
    id: "no-data-engineer",
    severity: "warning",
    source: guide("Core ML Roles"),
    check: ({ headcount }) => {
      const first = headcount.dataScientist.findIndex((people, index) => people > 0 && headcount.dataEngineer[index] === 0);
      return first < 0 ? undefined : { firstMonth: first + 1, dataScientists: headcount.dataScientist[first] };
    },
  },
  {
    id: "topology-mismatch",
    severity: "warning",
    source: topologySource,
    check: ({ scenario: { topology, targetLevel, businessUnits } }) => {
      const fits = topology === "auto" || topologiesOfLevel[targetLevel].includes(topology) || (topology === "centralized" && businessUnits === 1);
      return fits ? undefined : { topology, targetLevel, usual: topologiesOfLevel[targetLevel].join(", ") };
    },
  },
  {
    id: "units-understaffed",
    severity: "warning",
    source: topologySource,
    check: (plan) => {
      const { dataScientist } = teamAtEnd(plan);
      const { businessUnits } = plan.scenario;
      return plan.summary.topology !== "centralized" && dataScientist < businessUnits ? { dataScientists: dataScientist, businessUnits } : undefined;
    },
  },
  {
    id: "team-size-outside-level",
    severity: "note",
    source: planningAssumption,
    check: (plan, { size }) => {
      const { monthTargetLevelReached: reached } = plan.summary;
      const { targetLevel, horizonMonths } = plan.scenario;
      if (reached === null || reached > horizonMonths) return undefined;
      const people = countedPeople(teamAtEnd(plan), targetLevel);
      const [low, high] = [size.low[targetLevel], size.high[targetLevel]];
      return people < low || (targetLevel < highestLevel && people > high) ? { targetLevel, people, low, high } : undefined;
    },
  },
];
