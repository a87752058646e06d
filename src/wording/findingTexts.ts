import type { FindingPhrase } from "#wording/findingPhrase";
import { amountText, countText, numberText, percentText } from "#wording/numberText";
import { keyLabel, keyLabels } from "#wording/keyLabel";

const amount = (value: unknown, currency: string): string => amountText(Number(value), currency);
const number = (value: unknown): string => numberText(Number(value));
const percent = (value: unknown): string => percentText(Number(value));
const people = (value: unknown): string => countText(value, "person", "people");
const months = (value: unknown): string => countText(value, "month");
const scientists = (value: unknown): string => countText(value, "data scientist");
const engineers = (value: unknown): string => countText(value, "ML engineer");
/** Nothing where the plan is too short to have a second year. */
const yearTwo = (value: unknown, currency: string): string => (value === null ? "" : `; year 2 comes to ${amount(value, currency)}`);
/** Nothing where the first year costs nothing. */
const more = (increase: unknown): string => (increase === null ? "" : ` (${percent(increase)} more)`);
const month = (value: unknown): string => (value === null ? "no month of the plan" : `month ${number(value)}`);

/** The words of every finding. */
export const findingTexts: Readonly<Record<string, FindingPhrase>> = {
  "readiness-gap": ({ pillars }) => ({
    title: "Close a readiness gap first",
    what: `Scored 1 of 5: ${keyLabels(String(pillars))}.`,
    next: "Bring the pillar to at least 2 before you scale the team.",
  }),
  "level-overestimated": ({ currentLevel, lowestPillar, score }) => ({
    title: "Current level may be too high",
    what: `Planned from level ${currentLevel}, but ${keyLabel(String(lowestPillar))} is scored ${score}. Most organisations rate themselves a level too high.`,
    next: `Try the plan from level ${score} as a second scenario.`,
  }),
  "data-readiness-trap": ({ dataScientists, lostShare, lostFte }) => ({
    title: "Data scientists would do data engineering",
    what: `Data readiness is 1: about ${percent(lostShare)} of the time of ${scientists(dataScientists)}, ${number(lostFte)} full-time equivalents in month 12, would go into data engineering.`,
    next: "Hire data engineers first, or fix the data platform before data scientists start.",
  }),
  "team-below-current-level": ({ currentLevel, people: there, needed }) => ({
    title: "Existing team is small for the current level",
    what: `Level ${currentLevel} usually has at least ${people(needed)}; ${number(there)} entered.`,
    next: "Enter the people already there, or lower the current level.",
  }),
  "target-not-reached": ({ levelReached, targetLevel, missingLevel, missingPeople, smallestYearOneTotal, smallestRunRate }, currency) => ({
    title: `Level ${targetLevel} is not reached`,
    what: `The plan reaches level ${levelReached}; level ${missingLevel} lacks ${people(missingPeople)}. The smallest plan that reaches level ${targetLevel} costs ${amount(smallestYearOneTotal, currency)} in year 1 and runs at ${amount(smallestRunRate, currency)} a year after it.`,
    next: "Raise the budget, or decide for the lower target.",
  }),
  "core-team-unaffordable": ({ teamCap, needed }) => ({
    title: "The budget does not pay for a core team",
    what: `It funds ${people(teamCap)}; one data engineer, one ML engineer and one data scientist are ${needed}.`,
    next: "Raise the budget, or wait: fewer people bring no model into production.",
  }),
  "ratio-exceeded": ({ months: count, firstMonth, dataScientists, mlEngineers, ratio }) => ({
    title: "Too many data scientists for the ML engineers",
    what: `In ${months(count)}, first in month ${firstMonth}: ${scientists(dataScientists)} and ${engineers(mlEngineers)}, where ${number(ratio)} to 1 is the limit.`,
    next: "Hire ML engineers earlier; their models will not reach production otherwise.",
  }),
  "no-data-engineer": ({ firstMonth, dataScientists }) => ({
    title: "Data scientists without a data engineer",
    what: `From month ${firstMonth}: ${scientists(dataScientists)}, no data engineer.`,
    next: "Bring the first data engineer forward.",
  }),
  "topology-mismatch": ({ topology, targetLevel, usual }) => ({
    title: "Unusual topology for the level",
    what: `${topology} is chosen; level ${targetLevel} usually works ${usual}.`,
    next: "Set the topology to auto, or note why this organisation differs.",
  }),
  "units-understaffed": ({ dataScientists, businessUnits }) => ({
    title: "Fewer data scientists than business units",
    what: `${scientists(dataScientists)} for ${countText(businessUnits, "business unit")} at the end of the plan.`,
    next: "Serve fewer units at first, or choose a larger team size.",
  }),
  "team-size-outside-level": ({ targetLevel, people: there, low, high }) => ({
    title: "Team outside the guide's size",
    what: `Level ${targetLevel} usually counts ${number(low)} to ${number(high)} people; the plan ends with ${number(there)}.`,
    next: "Check existing people and sizing.",
  }),
  "level-slips": ({ phases, toLevel, plannedLastMonth, lastMonth, months: late }) => ({
    title: "A level comes later than planned",
    what: `Level ${toLevel} was to be built by month ${plannedLastMonth} and is built by month ${lastMonth}, ${months(late)} later${Number(phases) > 1 ? `; ${phases} phases slip in all` : ""}.`,
    next: "Open requisitions earlier, allow more starts a month, or plan a slower pace.",
  }),
  "late-start": ({ hires, role, needMonth, startMonth, months: late }) => ({
    title: "Recruiting starts too late",
    what: `Two or more months late for lack of recruiting time: ${people(hires)}; worst ${keyLabel(String(role))}, needed in month ${needMonth}, starts in month ${startMonth} (${months(late)}).`,
    next: "Open requisitions before month 1 (recruiting lead), or expect the delay.",
  }),
  "absorption-limit": ({ hires, maxStartsPerMonth }) => ({
    title: "More starts than a month can take",
    what: `Later starts for ${people(hires)}, because at most ${number(maxStartsPerMonth)} can join in a month.`,
    next: "Accept the delay, or raise the limit if managers can bring in more.",
  }),
  "level-jump": ({ currentLevel, level, month: at }) => ({
    title: "More than one level in the first year",
    what: `From level ${currentLevel} to ${level} by month ${at}. Skipping levels is a common cause of failure.`,
    next: "Check that processes, not only people, can keep up.",
  }),
  "share-out-of-band": ({ category, share, low, high, moneyToMove }, currency) => ({
    title: "Budget split outside the guide's band",
    what: `${keyLabel(String(category))} is ${percent(share)}, the band is ${percent(low)} to ${percent(high)}: ${amount(Math.abs(Number(moneyToMove)), currency)} ${Number(moneyToMove) < 0 ? "to move elsewhere" : "to move there"}.`,
    next: "Adjust the shares, or note why this budget differs.",
  }),
  "gpu-mix-out-of-band": ({ tier, share, low, high }) => ({
    title: "GPU mix outside the guide's band",
    what: `${keyLabel(String(tier))} is ${percent(share)}, the band is ${percent(low)} to ${percent(high)}.`,
    next: "Check commitments with the cloud provider.",
  }),
  "inference-optimisation": ({ firstMonth, largestMonth, threshold }, currency) => ({
    title: "Inference is worth optimising",
    what: `Above ${amount(threshold, currency)} a month from month ${firstMonth}, up to ${amount(largestMonth, currency)}. Optimisation can save 40–70%.`,
    next: "Plan work on quantisation, batching or distillation.",
  }),
  "pay-in-other-currency": ({ currency, roles }) => ({
    title: "US pay in another currency",
    what: `The plan is in ${currency}, but base salaries of ${keyLabels(String(roles))} come from the US table, unconverted.`,
    next: "Enter base salaries in the plan's currency.",
  }),
  "run-rate-cliff": ({ spent, totalRunRate, yearTwoTotal, increase }, currency) => ({
    title: "Year 2 costs much more than year 1",
    what: `Year 1 spends ${amount(spent, currency)}; the team of month 12 runs at ${amount(totalRunRate, currency)} a year${yearTwo(yearTwoTotal, currency)}${more(increase)}.`,
    next: "Decide on year 2 now: approving year 1 approves most of it.",
  }),
  "deferred-by-budget": ({ deferred, funded, seats, neededYearOneTotal, yearTwoTotal }, currency) => ({
    title: "Hires deferred to year 2",
    what: `${number(funded)} of ${number(seats)} seats are funded in year 1; later starts for ${people(deferred)}. All of them would need ${amount(neededYearOneTotal, currency)} in year 1${yearTwo(yearTwoTotal, currency)}.`,
    next: "Raise the first-year budget, or agree on the later start.",
  }),
  "budget-exceeds-plan": ({ reserve, yearOneTotal, share }, currency) => ({
    title: "The budget exceeds the plan",
    what: `${amount(reserve, currency)} of ${amount(yearOneTotal, currency)} (${percent(share)}) is not needed.`,
    next: "Raise sizing or target, or give it back.",
  }),
  "payback-too-early": ({ paybackMonth, valueLagMonths, earliestPayback, shortestLag }) => ({
    title: "Returns look too good",
    what: `Payback in ${month(paybackMonth)}, first value ${months(valueLagMonths)} after production; the guide expects ${earliestPayback} to 18 months and ${shortestLag} to 9.`,
    next: "Check the benefit per model and the months until a model earns.",
  }),
  "payback-late": ({ paybackMonth, latestPayback, annualBenefitPerModel, requiredAnnualBenefitPerModel }, currency) => ({
    title: "Payback is late",
    what: `Payback in ${month(paybackMonth)}, later than month ${latestPayback}. A model brings ${amount(annualBenefitPerModel, currency)} a year${requiredAnnualBenefitPerModel === null ? "" : `; ${amount(requiredAnnualBenefitPerModel, currency)} would be needed`}.`,
    next: "Choose use cases with more benefit, or a smaller plan.",
  }),
  "budget-outside-guide": ({ yearOneTotal, low, high }, currency) => ({
    title: "First-year total outside the guide's range",
    what: `${amount(yearOneTotal, currency)}; the guide names ${amount(low, currency)} to ${amount(high, currency)} for an organisation of this size and target.`,
    next: "Be ready to explain the difference.",
  }),
  "first-year-team-outside-guide": ({ headcountMonth12, low, high }) => ({
    title: "First-year team outside the guide's range",
    what: `${people(headcountMonth12)} in month 12; the guide names ${low} to ${high} for an organisation of this size and target.`,
    next: "Be ready to explain the difference.",
  }),
};
