import type { PlanWorkbook } from "#workbook/session/planWorkbook";
import { choicesOf } from "#taskpane/fields/choicesOf";
import { questionOf } from "#taskpane/fields/question";
import { questionGroups, readinessGroup } from "#taskpane/fields/questionGroups";
import { shownPlan, type ShownPlan } from "#taskpane/plan/shownPlan";
import { initialState, type Texts } from "#taskpane/state/planState";

const shownOf = (scenarios: PlanWorkbook["scenarios"], activeScenario: number, drafts: Texts = {}): ShownPlan => {
  const shown = shownPlan({ ...initialState({}), stage: "plan", plan: { scenarios, activeScenario, benchmarks: {} }, drafts: { [activeScenario]: drafts } });
  if (!shown) throw new Error("The active scenario is none.");
  return shown;
};

describe("questionOf", () => {
  it("shows the default before there is a plan", () => {
    const shown = shownPlan(initialState({})) as ShownPlan;
    expect(questionOf("targetLevel", shown)).toMatchObject({ label: "Target maturity level", text: "3", origin: "base", error: undefined });
  });

  it("shows what a further scenario inherits from Base", () => {
    expect(questionOf("pace", shownOf([{ pace: "slow" }, { name: "Lean" }], 2))).toMatchObject({ text: "slow", origin: "inherited" });
  });

  it("shows a further scenario's own value as its own", () => {
    expect(questionOf("pace", shownOf([{ pace: "slow" }, { name: "Fast", pace: "fast" }], 2))).toMatchObject({ text: "fast", origin: "own" });
  });

  it("shows no value where none is said", () => {
    expect(questionOf("readinessData", shownOf([{ readinessData: 3 }, { name: "Lean", readinessData: null }], 2))).toMatchObject({ text: "", origin: "own" });
  });

  it("shows the draft with its error", () => {
    const question = questionOf("businessUnits", shownOf([{ businessUnits: 3 }], 1, { businessUnits: "many" }));
    expect(question).toMatchObject({ text: "many", error: "Business units served is many; allowed is a whole number from 1 to 50." });
  });

  it("offers a cell's odd value beside the choices", () => {
    const { choices } = questionOf("targetLevel", shownOf([{ targetLevel: "high" }], 1));
    expect(choices?.map(({ value }) => value)).toEqual(["high", "1", "2", "3", "4", "5"]);
  });

  it("names the currency behind the budget", () => {
    expect(questionOf("firstYearBudget", shownOf([{ currency: "EUR" }], 1)).unit).toBe("EUR");
  });
});

describe("choicesOf", () => {
  it("has words for every choice that the pane offers", () => {
    const keys = [...questionGroups, readinessGroup].flatMap((group) => group.keys);
    const wordless = keys.flatMap((key) => choicesOf(key) ?? []).filter(({ value, label }) => value === label && !/^[234]$/.test(value));
    expect(wordless).toEqual([]);
  });
});
