import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { withBuiltPage, writePlan, type OpenPage } from "#test/bench/builtPage";
import { sheetNames } from "#workbook/layout/sheetNames";

const folder = "assets";
const largest = 300_000;
const [wholePage, paneHeight] = [{ width: 1440, height: 860 }, { width: 1440, height: 760 }];

const looks = [
  { colorScheme: "light", sheet: sheetNames.summary },
  { colorScheme: "dark", sheet: sheetNames.scenarios },
] as const;

type Look = (typeof looks)[number];

/** Pictures of the built page with the sample's plan, for people who read about Muster. */
async function takeScreenshots(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await withBuiltPage(async (open) => {
    for (const look of looks) await takeLook(open, look);
  });
}

async function takeLook(open: OpenPage, { colorScheme, sheet }: Look): Promise<void> {
  const page = await open({ viewport: wholePage, colorScheme, reducedMotion: "reduce" });
  await page.getByRole("button", { name: "Load sample" }).click();
  await writePlan(page);
  await page.evaluate((name) => window.musterWorkbook.activate(name), sheet);
  await save(page, `page-${colorScheme}.png`);
  await page.setViewportSize(paneHeight);
  await save(page, `pane-${colorScheme}.png`, "#pane");
}

/** Saves the whole page or one element of it. Throws a sentence when the file is too large to be shown on a page. */
async function save(page: Page, name: string, element = "body"): Promise<void> {
  const path = join(folder, name);
  await settled(page);
  await page.screenshot({ path, clip: (await page.locator(element).boundingBox()) ?? undefined });
  const { size } = statSync(path);
  if (size > largest) throw new Error(`${path} has ${size} bytes; at most ${largest} are wanted.`);
  console.log(`${path} ${Math.round(size / 1000)} kB`);
}

/** The mouse out of the way, fonts loaded, and the workbook's canvas and its charts drawn. */
async function settled(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(2000);
}

takeScreenshots().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
