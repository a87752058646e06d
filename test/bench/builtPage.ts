import { existsSync } from "node:fs";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { openBrowser, serveFolder } from "#test/helpers/browser";
import type { WorkbookHost } from "#workbook/host/workbookHost";

declare global {
  interface Window {
    musterWorkbook: WorkbookHost;
  }
}

/** More than a slow machine needs for anything here. */
const patience = 180_000;

/** Opens a page of its own, empty cache, for each call. */
export type OpenPage = (options: BrowserContextOptions) => Promise<Page>;

/** Serves the built page and runs a task with it in a browser; closes both after it. */
export async function withBuiltPage<Result>(task: (open: OpenPage) => Promise<Result>): Promise<Result> {
  if (!existsSync("dist/page/page.js")) throw new Error("The page is not built: npm run build first.");
  const [site, browser] = [await serveFolder("dist/page"), await openBrowser()];
  try {
    return await task(async (options) => opened(await (await browser.newContext(options)).newPage(), site.address));
  } finally {
    await browser.close();
    site.close();
  }
}

/** The page once it can be used: the workbook is drawn and the pane has read it. */
async function opened(page: Page, address: string): Promise<Page> {
  page.setDefaultTimeout(patience);
  await page.goto(address);
  await page.getByRole("button", { name: "Load sample" }).waitFor();
  return page;
}

export const planButton = (page: Page, name: "Write plan" | "Update plan"): Locator => page.getByRole("button", { name, exact: true });

/** Writes the plan; resolves when the pane offers to update it. */
export async function writePlan(page: Page): Promise<void> {
  await planButton(page, "Write plan").click();
  await planButton(page, "Update plan").waitFor();
}
