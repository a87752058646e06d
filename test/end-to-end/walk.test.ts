import { readFileSync } from "node:fs";
import { roleLabels } from "#engine/roles";
import { scenarioKeys } from "#engine/scenario/scenarioSchema";
import { scenarioRows } from "#workbook/layout/rows";
import { recalculate } from "#test/helpers/libreOffice";
import { planWith } from "#test/helpers/planWith";
import { openPlannerPage, type PlannerPage } from "#test/helpers/plannerPage";
import { readXlsx } from "#test/helpers/xlsxCells";

let planner: PlannerPage;

beforeAll(async () => {
  planner = await openPlannerPage();
}, 300_000);

afterAll(async () => planner?.close());

/** Role, start and requisition month of the hires in use, as the cells show them. */
async function hires(): Promise<unknown[][]> {
  const rows = await planner.shown("ML_Hires");
  return rows.filter(([role]) => role !== "" && role !== null).map(([role, , , start, requisition]) => [role, start, requisition]);
}

const expectedHires = (input: Record<string, unknown>): unknown[][] =>
  planWith(input).hires.map(({ role, startMonth, requisitionMonth }) => [roleLabels[role], startMonth, requisitionMonth]);

const figure = async (name: string): Promise<unknown> => (await planner.shown(name))[0][0];

/** Cell of an input of Base on ML Scenarios. */
const baseCell = (key: (typeof scenarioKeys)[number]): string => `E${scenarioRows.first + scenarioKeys.indexOf(key)}`;

// The steps follow one another, as a newcomer takes them; each starts from what the one before has left.
describe("a newcomer's walk", () => {
  it("writes a plan from level 1 to 2", async () => {
    await planner.choose("Target maturity level", "2 – Repeatable");
    await planner.press("Write plan");
    expect(await hires()).toEqual(expectedHires({ targetLevel: 2 }));
    expect(await figure("ML_YearOneTotal")).toBeCloseTo(planWith({ targetLevel: 2 }).summary.yearOneTotal, 2);
    expect(await figure("ML_MasterCheck")).toBe("OK");
  });

  it("shows later hires after a change typed into the grid", async () => {
    await planner.type("ML Scenarios", baseCell("timeToFill.mlEngineer"), "6");
    const changed = { targetLevel: 2, "timeToFill.mlEngineer": 6 };
    expect(await hires()).toEqual(expectedHires(changed));
    expect(await figure("ML_YearOneTotal")).toBeCloseTo(planWith(changed).summary.yearOneTotal, 2);
    expect(await figure("ML_MasterCheck")).toBe("OK");
  });

  it("grows to level 3 and shrinks again", async () => {
    await planner.choose("Target maturity level", "3 – Defined");
    expect(await hires()).toEqual(expectedHires({ targetLevel: 3, "timeToFill.mlEngineer": 6 }));
    await planner.choose("Target maturity level", "2 – Repeatable");
    expect(await hires()).toEqual(expectedHires({ targetLevel: 2, "timeToFill.mlEngineer": 6 }));
    expect(await figure("ML_MasterCheck")).toBe("OK");
  });

  it("shows a grid edit in the pane", async () => {
    await planner.type("ML Scenarios", baseCell("businessUnits"), "7");
    await expect(planner.page.getByRole("textbox", { name: "Business units served" }).inputValue()).resolves.toBe("7");
    await planner.type("ML Scenarios", baseCell("businessUnits"), "2");
  });

  it("switches the active scenario", async () => {
    await planner.page.getByRole("radio", { name: /Ambitious/ }).check();
    await planner.page.waitForTimeout(3000);
    expect(await hires()).toEqual(expectedHires({ targetLevel: 2, sizing: "mid", "timeToFill.mlEngineer": 6 }));
    await planner.page.getByRole("radio", { name: /Base/ }).check();
    await planner.page.waitForTimeout(3000);
    expect(await hires()).toEqual(expectedHires({ targetLevel: 2, "timeToFill.mlEngineer": 6 }));
  });

  it("refuses a budget that pays nobody, and recovers", async () => {
    await planner.page.getByRole("radio", { name: "What a budget can fund" }).check();
    await planner.enter("First-year budget", "1000");
    expect(await figure("ML_YearOneTotal")).toEqual({ error: "#N/A" });
    expect(await figure("ML_MasterCheck")).toMatch(/check/);
    await expect(planner.page.getByText(/cannot pay for a single hire/).first().isVisible()).resolves.toBe(true);
    await planner.enter("First-year budget", "1500000");
    expect(await figure("ML_YearOneTotal")).toBe(1_500_000);
    expect(await figure("ML_MasterCheck")).toBe("OK");
  });

  it("calculates a function typed anywhere, and spills it", async () => {
    await planner.type("Sheet1", "B2", "=MUSTER.SPLIT(1000)");
    expect(await planner.cells({ sheet: "Sheet1", row: 2, column: 2, rows: 1, columns: 3 })).toEqual([[650, 225, 125]]);
  });

  it("downloads the live workbook and a copy that LibreOffice calculates", async () => {
    const live = readXlsx(readFileSync(await planner.download("Download live copy")));
    const copy = await recalculate(readFileSync(await planner.download("Download hand-over copy")));
    const total = await figure("ML_TotalRunRate");
    const runRate = (workbook: typeof live): unknown => workbook.get("ML Summary")?.find(([label]) => label === "Total run-rate")?.[1];
    expect(runRate(live)).toBeCloseTo(Number(total), 2);
    expect(runRate(copy)).toBeCloseTo(Number(total), 2);
  });

  it("has asked no other origin for anything and logged no error", () => {
    expect(planner.faults).toEqual([]);
  });
});
