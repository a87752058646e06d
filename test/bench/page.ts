import type { Page } from "playwright-core";
import { scenarioKeys, type ScenarioKey } from "#engine/scenario/scenarioSchema";
import { planButton, withBuiltPage, writePlan, type OpenPage } from "#test/bench/builtPage";
import type { Table } from "#test/bench/table";
import type { CellRange, CellValue } from "#workbook/blueprint/blueprint";
import type { WorkbookChange } from "#workbook/host/workbookHost";
import { scenarioColumns } from "#workbook/layout/columns";
import { scenarioRows } from "#workbook/layout/rows";
import { sheetNames } from "#workbook/layout/sheetNames";

type Measured = readonly [action: string, milliseconds: number];
type Inputs = Readonly<Partial<Record<ScenarioKey, CellValue>>>;

const viewport = { width: 1440, height: 860 };
const loads = 3;

/** How long a user of the built page waits, in a headless Chromium. */
export const page = (): Promise<Table> =>
  withBuiltPage(async (open) => {
    const measured = [await timeToUse(open), ...(await timesOfPlan(await open({ viewport })))];
    const rows = measured.map(([action, time]) => ({ action, ms: time.toFixed(0), "times first": (time / measured[0][1]).toFixed(2) }));
    return { title: "Time in the page", rows };
  });

async function timeToUse(open: OpenPage): Promise<Measured> {
  const times: number[] = [];
  for (let load = 0; load < loads; load += 1) {
    times.push(await timed(async () => (await open({ viewport })).context().close()));
  }
  return [`page usable, median of ${loads}`, median(times)];
}

async function timesOfPlan(page: Page): Promise<Measured[]> {
  const written = await timed(() => writePlan(page));
  const shorter = await timesOfEdits(page, 36);
  const longer = await timesOfEdits(page, 60);
  const updated = await timed(() => updatePlan(page));
  return [["Write plan, 36 months", written], ...shorter, ...longer, ["Update plan, 60 months", updated]];
}

async function updatePlan(page: Page): Promise<void> {
  await planButton(page, "Update plan").click();
  await page.getByText("Plan updated", { exact: false }).first().waitFor();
}

/** What is edited, bottom-up unless it says otherwise; every edit is another value than the one before. */
const edits = [
  { edit: "base salary", before: { budgetMode: "bottom-up" }, key: "baseSalary.mlEngineer", values: [181_000, 182_000, 183_000, 184_000, 185_000] },
  { edit: "target level", before: { budgetMode: "bottom-up" }, key: "targetLevel", values: [4, 3, 4, 3, 4] },
  { edit: "top-down budget", before: { targetLevel: 3, firstYearBudget: 2_400_000, budgetMode: "top-down" }, key: "firstYearBudget", values: [2_300_000, 2_200_000, 2_100_000, 2_000_000, 1_900_000] },
] as const;

async function timesOfEdits(page: Page, horizonMonths: number): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const { edit, before, key, values } of edits) {
    await enter(page, { horizonMonths, ...before });
    const times: number[] = [];
    for (const value of values) times.push(await enter(page, { [key]: value }));
    measured.push([`${edit}, ${horizonMonths} months, median of ${values.length}`, median(times)]);
  }
  return measured;
}

/** Enters inputs of Base as one change; milliseconds until every sheet is up to date, without the pane's reading after it. */
async function enter(page: Page, inputs: Inputs): Promise<number> {
  const time = await page.evaluate(async (changes) => {
    const begin = performance.now();
    await window.musterWorkbook.apply(changes);
    return performance.now() - begin;
  }, changesTo(inputs));
  await page.waitForTimeout(500);
  return time;
}

const changesTo = (inputs: Inputs): WorkbookChange[] =>
  scenarioKeys.flatMap((key) => {
    const value = inputs[key];
    return value === undefined ? [] : [{ kind: "set-values", range: baseCell(key), values: [[value]] }];
  });

const baseCell = (key: ScenarioKey): CellRange =>
  ({ sheet: sheetNames.scenarios, row: scenarioRows.first + scenarioKeys.indexOf(key), column: scenarioColumns.base, rows: 1, columns: 1 });

async function timed(task: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await task();
  return performance.now() - begin;
}

const median = (times: readonly number[]): number => [...times].sort((first, second) => first - second)[Math.floor(times.length / 2)];
