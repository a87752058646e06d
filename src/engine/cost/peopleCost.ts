import { monthlyAttrition, raise, vacancyShare } from "#engine/cost/rates";
import type { RolePay } from "#engine/cost/rolePay";
import { byMonth, monthsPerYear } from "#engine/months";
import { roles, type ByRole } from "#engine/roles";
import type { Scenario } from "#engine/scenario/scenario";

/** Cost of people by month, in the plan's currency; vacancy is a saving and so negative. */
export interface PeopleCost {
  readonly pay: readonly number[];
  readonly hiring: readonly number[];
  readonly backfill: readonly number[];
  readonly vacancy: readonly number[];
  /** Sum of the four. */
  readonly total: readonly number[];
}

/** What a team costs month by month; both tables hold the same months from month 1 on. */
export function peopleCost(headcount: ByRole<readonly number[]>, starts: ByRole<readonly number[]>, pays: ByRole<RolePay>, scenario: Scenario): PeopleCost {
  const months = headcount.dataEngineer.length;
  const q = monthlyAttrition(scenario.attritionRate);
  const costs = byMonth(months, (month) => costOfMonth(month, q, headcount, starts, pays, scenario));
  return {
    pay: costs.map(({ pay }) => pay),
    hiring: costs.map(({ hiring }) => hiring),
    backfill: costs.map(({ backfill }) => backfill),
    vacancy: costs.map(({ vacancy }) => vacancy),
    total: costs.map(({ pay, hiring, backfill, vacancy }) => pay + hiring + backfill + vacancy),
  };
}

function costOfMonth(month: number, q: number, headcount: ByRole<readonly number[]>, starts: ByRole<readonly number[]>, pays: ByRole<RolePay>, scenario: Scenario) {
  const raised = raise(month, scenario.meritRate);
  const cost = { pay: 0, hiring: 0, backfill: 0, vacancy: 0 };
  for (const role of roles) {
    const people = headcount[role][month - 1];
    const monthlyPay = (people * pays[role].loadedAnnual * raised) / monthsPerYear;
    const costOfHire = pays[role].base * raised * scenario.recruitingRate + scenario.onboardingPerHire;
    cost.pay += monthlyPay;
    cost.hiring += starts[role][month - 1] * costOfHire;
    cost.backfill += people * q * costOfHire;
    if (scenario.vacancyCredit) cost.vacancy -= monthlyPay * vacancyShare(q, scenario.timeToFill[role]);
  }
  return cost;
}
