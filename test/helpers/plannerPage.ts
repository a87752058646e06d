import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import type { CellRange, NamedRange } from "#workbook/blueprint/blueprint";
import type { CalculatedCell } from "#workbook/blueprint/calculated";
import type { WorkbookHost } from "#workbook/host/workbookHost";
import { openBrowser, serveFolder, type Site } from "#test/helpers/browser";

const project = join(__dirname, "..", "..");
const patience = 60_000;

declare global {
  interface Window {
    musterWorkbook: WorkbookHost;
  }
}

/** The built page in a browser, spoken to as its user does; what it shows is read from cells. */
export interface PlannerPage {
  readonly page: Page;
  /** Console errors, exceptions and requests to anywhere else. */
  readonly faults: string[];
  /** Presses a button of the pane and waits until the workbook is up to date. */
  press(button: string): Promise<void>;
  /** Chooses an option of a question of the pane. */
  choose(question: string, option: string): Promise<void>;
  /** Types into a question of the pane and leaves it. */
  enter(question: string, text: string): Promise<void>;
  /** Types into a cell of the grid. */
  type(sheet: string, address: string, text: string): Promise<void>;
  /** What a named range shows. */
  shown(name: string): Promise<CalculatedCell[][]>;
  /** What a range shows. */
  cells(range: CellRange): Promise<CalculatedCell[][]>;
  /** Presses a download button and gives the path of the file. */
  download(button: string): Promise<string>;
  close(): Promise<void>;
}

/** Builds the page as `npm run build` does and opens it. */
export async function openPlannerPage(): Promise<PlannerPage> {
  await promisify(execFile)(process.execPath, [join(project, "node_modules", "webpack", "bin", "webpack.js"), "--mode", "production", "--config-name", "page"], { cwd: project });
  const [site, browser] = [await serveFolder(join(project, "dist", "page")), await openBrowser()];
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const faults = watchFaults(page, site);
  await page.goto(site.address);
  await page.getByRole("button", { name: "Write plan" }).waitFor({ timeout: patience });
  return { faults, ...actionsOn(page), close: () => closeAll(browser, site) };
}

function watchFaults(page: Page, site: Site): string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => void (message.type() === "error" && faults.push(message.text())));
  page.on("request", (request) => void (/^(data|blob):/.test(request.url()) || request.url().startsWith(site.address) || faults.push(request.url())));
  return faults;
}

function actionsOn(page: Page): Omit<PlannerPage, "faults" | "close"> {
  const settled = async (): Promise<void> => {
    // The pane writes a field after a short pause; reading waits for the calculation that follows.
    await page.waitForTimeout(1500);
    await page.evaluate(async () => void (await window.musterWorkbook.names()));
  };
  return {
    page,
    press: async (button) => {
      await page.getByRole("button", { name: button }).click();
      await page.getByRole("button", { name: "Update plan" }).waitFor({ timeout: patience });
      await settled();
    },
    choose: async (question, option) => {
      await page.getByRole("combobox", { name: question }).selectOption({ label: option });
      await settled();
    },
    enter: async (question, text) => {
      await page.getByRole("textbox", { name: question }).fill(text);
      await page.keyboard.press("Tab");
      await settled();
    },
    type: async (sheet, address, text) => {
      await page.evaluate((name) => window.musterWorkbook.activate(name), sheet);
      await goTo(page, address);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
      await settled();
    },
    shown: (name) => shownBy(page, name),
    cells: (range) => cellsOf(page, range),
    download: (button) => downloadBy(page, button),
  };
}

/** By the name box, as in Excel. */
async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator("#workbook input").first();
  await box.fill(address);
  await box.press("Enter");
  await page.waitForTimeout(300);
}

async function shownBy(page: Page, name: string): Promise<CalculatedCell[][]> {
  const names: readonly NamedRange[] = await page.evaluate(async () => [...(await window.musterWorkbook.names())]);
  return cellsOf(page, names.find((named) => named.name === name)?.range as CellRange);
}

const cellsOf = (page: Page, range: CellRange): Promise<CalculatedCell[][]> =>
  page.evaluate(async (wanted) => {
    const [content] = await window.musterWorkbook.read([wanted]);
    return content.shown.map((row) => [...row]);
  }, range);

async function downloadBy(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download", { timeout: patience }), page.getByRole("button", { name: button }).click()]);
  const path = join(mkdtempSync(join(tmpdir(), "muster-")), download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

async function closeAll(browser: Browser, site: Site): Promise<void> {
  await browser.close();
  site.close();
}
