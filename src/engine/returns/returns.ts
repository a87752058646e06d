import { monthsPerYear } from "#engine/months";
import type { Scenario } from "#engine/scenario/scenario";

/** What the plan's models bring against what the plan costs. */
export interface Returns {
  /** First month from which the plan stays in the black; `null` when it does not within the horizon, or no benefit is set. */
  readonly paybackMonth: number | null;
  /** What each earning model must return a year to be in the black from the target month on; `null` with fewer than 12 model-months by then. */
  readonly requiredAnnualBenefitPerModel: number | null;
  /** Net present value over the horizon, monthly, end of month. */
  readonly npv: number;
}

/** Payback, required benefit and net present value. `models` and `cost` hold one value for each month of the horizon. */
export function returnsOf(models: readonly number[], startingModels: number, cost: readonly number[], scenario: Scenario): Returns {
  const earning = cost.map((_, index) => Math.max(0, (models[index - scenario.valueLagMonths] ?? startingModels) - startingModels));
  const benefit = earning.map((count) => (count * scenario.annualBenefitPerModel) / monthsPerYear);
  const net = benefit.map((amount, index) => amount - cost[index]);
  return {
    paybackMonth: scenario.annualBenefitPerModel === 0 ? null : paybackMonth(net),
    requiredAnnualBenefitPerModel: requiredBenefit(earning, cost, scenario),
    npv: presentValue(net, scenario.discountRate),
  };
}

function paybackMonth(net: readonly number[]): number | null {
  const month = cumulative(net).findLastIndex((balance) => balance < 0) + 2;
  return month <= net.length ? month : null;
}

function requiredBenefit(earning: readonly number[], cost: readonly number[], { paybackTargetMonth, horizonMonths }: Scenario): number | null {
  const target = Math.min(paybackTargetMonth, horizonMonths);
  const modelMonths = cumulative(earning);
  if (modelMonths[target - 1] < monthsPerYear) return null;
  const needed = cumulative(cost).map((spent, index) => (monthsPerYear * spent) / modelMonths[index]);
  return Math.max(...needed.slice(target - 1));
}

const presentValue = (net: readonly number[], discountRate: number): number =>
  net.reduce((total, amount, index) => total + amount / (1 + discountRate) ** ((index + 1) / monthsPerYear), 0);

function cumulative(values: readonly number[]): number[] {
  let total = 0;
  return values.map((value) => (total += value));
}
