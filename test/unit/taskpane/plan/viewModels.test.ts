import { planFrom } from "#engine/plan/planFrom";
import type { ScenarioInput } from "#engine/scenario/scenarioSchema";
import { calendarMonth } from "#engine/calendarMonth";
import { hireRows } from "#taskpane/plan/hireRows";
import { keyFigures, resultSentence } from "#taskpane/plan/keyFigures";
import { newScenarioErrors, otherText } from "#taskpane/plan/newScenario";
import { nextJanuary } from "#taskpane/plan/nextJanuary";
import { refusalOf, whatToFix } from "#taskpane/plan/refusal";
import { freeScenario, scenarioRows } from "#taskpane/plan/scenarioRows";
import { planWith } from "#test/helpers/planWith";

const refused = (input: ScenarioInput) => refusalOf(planFrom(input), input);

describe("calendarMonth", () => {
  it.each([[1, "2027-01"], [0, "2026-12"], [-2, "2026-10"], [13, "2028-01"]])("finds month %i", (month, calendar) => {
    expect(calendarMonth("2027-01", month)).toBe(calendar);
  });
});

describe("nextJanuary", () => {
  it("never lies in the past", () => {
    expect(nextJanuary("2026-12-31")).toBe("2027-01");
  });
});

describe("keyFigures", () => {
  it("says what the plan comes to", () => {
    expect(keyFigures(planWith({ targetLevel: 2 }))).toEqual([
      { label: "First-year total", value: "1,922,204 USD", note: undefined },
      { label: "Run-rate of month 12", value: "1,867,555 USD", note: "a year" },
      { label: "Team in month 12", value: "5 people" },
      { label: "Team at the end", value: "5 people", note: "month 36" },
      { label: "Level reached", value: "2 – Repeatable", note: "from 2027-04" },
    ]);
  });

  it("names the reserve of a budget", () => {
    expect(keyFigures(planWith({ targetLevel: 2, budgetMode: "top-down", firstYearBudget: 3_000_000 }))[0].note).toMatch(/^of it [\d,]+ USD in reserve$/);
  });

  it("says when the target is not reached", () => {
    const plan = planWith({ targetLevel: 4, budgetMode: "top-down", budgetFit: "sustained", firstYearBudget: 2_400_000 });
    expect(keyFigures(plan)[4].note).toBe("target 4 is not reached");
  });
});

describe("resultSentence", () => {
  it("reads the plan out in one sentence", () => {
    expect(resultSentence(planWith({ targetLevel: 2 }))).toBe("First-year total 1,922,204 USD, 5 people in month 12, level 2 reached.");
  });
});

describe("hireRows", () => {
  it("gives calendar months, before the plan as well", () => {
    expect(hireRows(planWith({ targetLevel: 2 }))[0]).toEqual({ person: "ML engineer 1", requisition: "2026-10", start: "2027-01", waitsFor: "" });
  });

  it("says what a late start waits for", () => {
    const late = hireRows(planWith({ targetLevel: 2, recruitingLeadMonths: 0 }))[0];
    expect(late).toMatchObject({ requisition: "2027-01", start: "2027-04", waitsFor: "recruiting time" });
  });
});

describe("refusalOf", () => {
  it("is empty where there is a plan", () => {
    expect(whatToFix(refused({}))).toBeUndefined();
  });

  it("blames the question that the pane asks", () => {
    const refusal = refused({ currentLevel: 4, targetLevel: 2 });
    expect(refusal.atQuestions).toEqual({ targetLevel: "Target maturity level is 2; allowed is a whole number from 4 to 5." });
    expect(whatToFix(refusal)).toBe("Correct first: Target maturity level.");
  });

  it("asks for the budget that top-down needs", () => {
    expect(refused({ budgetMode: "top-down" }).atQuestions.firstYearBudget).toBe("First-year budget is blank; with Budget mode top-down it must be a number above 0.");
  });

  it("shows a budget that is too small at its question", () => {
    expect(refused({ budgetMode: "top-down", firstYearBudget: 1000 }).atQuestions.firstYearBudget).toContain("cannot pay for a single hire");
  });

  it("says elsewhere what only the workbook shows", () => {
    const refusal = refused({ attritionRate: 2 });
    expect(refusal.elsewhere).toEqual(["Attrition is 2; allowed is a number from 0 to 0.9."]);
    expect(whatToFix(refusal)).toBe("Correct the inputs in the workbook first.");
  });

  it("labels keys that belong to a role", () => {
    expect(refused({ "timeToFill.mlEngineer": 40 }).elsewhere).toEqual(["Time to fill: ML engineer is 40; allowed is a whole number from 0 to 12."]);
  });
});

describe("scenarioRows", () => {
  const plan = { scenarios: [{}, undefined, { name: "Lean", targetLevel: 2 }, { name: "Broken", pace: "warp" }, undefined], activeScenario: 1, benchmarks: {} };

  it("lists the columns that are scenarios", () => {
    expect(scenarioRows(plan)).toEqual([
      { number: 1, name: "Base", figure: "3,840,676 USD", note: "Month 12: 14, at the end 14 people; level 3" },
      { number: 3, name: "Lean", figure: "1,922,204 USD", note: "Month 12: 5, at the end 5 people; level 2" },
      { number: 4, name: "Broken", figure: "no plan", note: "its inputs are refused" },
    ]);
  });

  it("finds the first free column", () => {
    expect(freeScenario(plan)).toBe(2);
  });
});

describe("a new scenario", () => {
  it("is proposed with the next choice above Base", () => {
    expect(otherText("targetLevel", { targetLevel: 3 })).toBe("4");
    expect(otherText("targetLevel", { targetLevel: 5, currentLevel: 4 })).toBe("4");
  });

  it("needs a name and a value that differs", () => {
    expect(newScenarioErrors({ name: " ", key: "businessUnits", text: "2" }, { businessUnits: 2 })).toEqual({
      name: "Scenario name is blank; allowed is a text of 1 to 60 characters.",
      text: "The same as in Base; enter what differs.",
    });
  });

  it("is refused where the model refuses it", () => {
    expect(newScenarioErrors({ name: "Low", key: "targetLevel", text: "1" }, { currentLevel: 2 }).text).toContain("from 2 to 5");
  });
});
