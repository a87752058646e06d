import { benchmarkKeys } from "#engine/benchmarks/benchmarkSchema";
import type { IssueCode } from "#engine/result";
import { scenarioKeys } from "#engine/scenario/scenarioSchema";
import { TooManySeats } from "#engine/team/tooManySeats";
import { issuesWith } from "#test/helpers/planWith";
import { issueLine, issueSentence } from "#wording/issueSentence";

interface Refusal {
  readonly code: IssueCode;
  readonly scenario?: Record<string, unknown>;
  readonly benchmarks?: Record<string, unknown>;
  readonly sentence: string;
}

const topDown = { budgetMode: "top-down", firstYearBudget: 1000 };
const raise = "Raise firstYearBudget or peopleShare";

const refusals: readonly Refusal[] = [
  { code: "invalid-scenario", scenario: { targetLevel: 9 }, sentence: "targetLevel is 9; allowed is a whole number from 1 to 5." },
  { code: "invalid-scenario", scenario: { pace: "quick" }, sentence: "pace is quick; allowed is one of roadmap, fast, typical, slow." },
  { code: "invalid-scenario", scenario: { employees: null }, sentence: "employees is blank; allowed is a whole number from 1 to 10,000,000." },
  { code: "invalid-scenario", scenario: { colour: "red" }, sentence: "colour is not a key of the planning model." },
  { code: "invalid-scenario", scenario: { gpuReserved: 0.75 }, sentence: "gpuReserved and its companions add up to 1.25; allowed is gpuReserved + gpuOnDemand + gpuSpot = 1." },
  { code: "invalid-scenario", scenario: [1, 2] as never, sentence: "The input is [1,2]; allowed is an object of keys and values." },
  { code: "invalid-benchmark", benchmarks: { "ratio.3": 50 }, sentence: "ratio.3 is 50; allowed is a number from 0.1 to 20." },
  { code: "invalid-benchmark", benchmarks: { "size.low.3": 16 }, sentence: "size.low.3 is 16; allowed is not above size.mid.3 (15)." },
  { code: "invalid-benchmark", benchmarks: { "mix.2.mlEngineer": 0 }, sentence: "mix.2.mlEngineer is 0; allowed is a number above 0." },
  { code: "budget-required", scenario: { budgetMode: "top-down" }, sentence: "firstYearBudget is blank; with budgetMode top-down it must be a number above 0." },
  { code: "budget-too-small", scenario: topDown, sentence: `firstYearBudget 1,000 USD leaves 650 USD for people and cannot pay for a single hire in year 1. ${raise}, or plan bottom-up to see what the team costs.` },
  {
    code: "budget-too-small",
    scenario: { ...topDown, budgetFit: "sustained" },
    sentence: `firstYearBudget 1,000 USD leaves 650 USD for people and cannot pay for a single hire in year 1 and at their run-rate after it. ${raise}, or plan bottom-up to see what the team costs.`,
  },
  { code: "budget-below-existing-team", scenario: { ...topDown, currency: "EUR", "existing.mlEngineer": 2 }, sentence: `firstYearBudget 1,000 EUR leaves 650 EUR for people and does not cover the 2 existing people in year 1. ${raise}.` },
];

describe("issueSentence", () => {
  it.each(refusals)("names key, value and what is allowed: $sentence", ({ code, scenario = {}, benchmarks, sentence }) => {
    const issues = issuesWith(scenario, benchmarks);
    expect(issues.map((issue) => [issue.code, issueSentence(issue)])).toEqual([[code, sentence]]);
  });

  it("names the level whose benchmarks ask for an impossible team", () => {
    const { issue } = new TooManySeats(3, 2000);
    expect(issueSentence(issue)).toBe("mix.3 is more than 2000 seats; allowed is at most 2,000 seats in one phase.");
  });

  it.each(scenarioKeys)("names the scenario key %s with a value that it refuses", (key) => {
    const [issue] = issuesWith({ [key]: -7 });
    expect(issueSentence(issue)).toMatch(new RegExp(`^${key} is -7; allowed is (?!.*(undefined|null|NaN|\\[object)).+\\.$`));
  });

  it.each(benchmarkKeys)("names the benchmark key %s with a value that it refuses", (key) => {
    const [issue] = issuesWith({}, { [key]: -7 });
    expect(issueSentence(issue)).toMatch(new RegExp(`^${key} is -7; allowed is (?!.*(undefined|null|NaN|\\[object)).+\\.$`));
  });
});

describe("issueLine", () => {
  it("puts the code in front", () => {
    expect(issuesWith({ pace: "quick" }).map(issueLine)).toEqual(["invalid-scenario: pace is quick; allowed is one of roadmap, fast, typical, slow."]);
  });
});
