import type { FindingRule } from "#engine/findings/finding";
import { guide } from "#engine/fields/sources";
import { monthsPerYear } from "#engine/months";
import type { Scenario } from "#engine/scenario/scenario";
import { countedPeople } from "#engine/team/team";

const pillars = ["readinessData", "readinessInfrastructure", "readinessProcess", "readinessAlignment"] as const;

/** The midpoint of the guide's 60–80 % of data scientists' time that goes into data engineering. */
const timeLostToData = 0.7;

function lowestPillar(scenario: Scenario): { pillar: string; score: number } | undefined {
  const assessed = pillars.flatMap((pillar) => (scenario[pillar] === null ? [] : [{ pillar, score: scenario[pillar] }]));
  return assessed.sort((first, second) => first.score - second.score)[0];
}

/** Whether the organisation is ready for what it plans. */
export const readinessRules: readonly FindingRule[] = [
  {
    id: "readiness-gap",
    severity: "stop",
    source: guide("The Four Pillars of ML Readiness"),
    check: ({ scenario }) => {
      const low = pillars.filter((pillar) => (scenario[pillar] ?? 2) < 2);
      return low.length === 0 ? undefined : { pillars: low.join(", "), score: 1, needed: 2 };
    },
  },
  {
    id: "level-overestimated",
    severity: "warning",
    source: guide("The ML Maturity Model"),
    check: ({ scenario }) => {
      const lowest = lowestPillar(scenario);
      return lowest && scenario.currentLevel > lowest.score ? { currentLevel: scenario.currentLevel, lowestPillar: lowest.pillar, score: lowest.score } : undefined;
    },
  },
  {
    id: "data-readiness-trap",
    severity: "warning",
    source: guide("The Data Readiness Trap"),
    check: ({ scenario, headcount }) => {
      if (scenario.readinessData !== 1) return undefined;
      const dataScientists = headcount.dataScientist[monthsPerYear - 1];
      return { dataScientists, lostShare: timeLostToData, lostFte: dataScientists * timeLostToData };
    },
  },
  {
    id: "team-below-current-level",
    severity: "warning",
    source: guide("The ML Maturity Model"),
    check: ({ scenario }, { size }) => {
      const { currentLevel, existing } = scenario;
      const people = countedPeople(existing, currentLevel);
      const needed = size.low[currentLevel];
      return currentLevel >= 2 && people < needed ? { currentLevel, people, needed } : undefined;
    },
  },
];
