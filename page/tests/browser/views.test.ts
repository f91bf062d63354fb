/** Every view, wide and narrow, light and dark: nothing sticks out, axe finds nothing serious, and it prints. */

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileOf, firstEvent, missing, open, overflow, PICTURES, picture, SCHEMES, SIZES, start } from "./chromium.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf-8");
const VIEWS = [
  "events",
  "event",
  "sentence",
  "report",
  "timeline",
  "map",
  "people",
  "person",
  "sources",
  "statements",
  "reports",
];
const BRIEFS = ["examples", "seeds"].filter((name) => missing(name) === null);
const why = missing("examples");

describe.skipIf(why !== null)(`every view${why ? ` (${why})` : ""}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser.close());

  for (const brief of BRIEFS) {
    for (const { width, height } of SIZES) {
      for (const scheme of SCHEMES) {
        it(`of ${brief}, ${width} pixels, ${scheme}`, async () => {
          const { page, noise } = await open(browser, brief, "", { width, height, scheme });
          for (const view of VIEWS) {
            await show(page, view);
            expect.soft(await overflow(page), `${view} is too wide`).toBeLessThanOrEqual(0);
            expect.soft(await faults(page), view).toEqual([]);
            if (brief === "examples") await picture(page, `${view}-${width}-${scheme}`);
          }
          expect(noise).toEqual([]);
          await page.close();
        });
      }
    }
  }

  it("prints", async () => {
    const { page } = await open(browser, "examples");
    for (const view of VIEWS) {
      await show(page, view);
      const paper = await page.pdf({ format: "A4", landscape: view === "event", printBackground: true });
      writeFileSync(`${PICTURES}/${view}.pdf`, paper);
      expect(paper.length).toBeGreaterThan(5_000);
    }
    await page.close();
  });

  it("of a draft's check", async () => {
    if (fileOf("draft") === null) return;
    for (const { width, height } of SIZES) {
      for (const scheme of SCHEMES) {
        const { page, noise } = await open(browser, "draft", "", { width, height, scheme });
        expect.soft(await overflow(page)).toBeLessThanOrEqual(0);
        expect.soft(await faults(page)).toEqual([]);
        await picture(page, `draft-${width}-${scheme}`);
        expect(noise).toEqual([]);
        await page.close();
      }
    }
  });
});

/** Bring the page to a view. */
async function show(page: Page, view: string): Promise<void> {
  const go = (hash: string): Promise<void> =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash);
  await go("#/events");
  await page.waitForSelector(".events-table");
  if (view === "event" || view === "sentence") {
    await go((await firstEvent(page).getAttribute("href")) as string);
    await page.waitForSelector(".matrix");
    if (view === "sentence") await page.locator("button.cell").first().click();
  } else if (view === "report" || view === "person") {
    await go(view === "report" ? "#/reports" : "#/people");
    const link = page.locator(view === "report" ? "[aria-label=Reports] tbody a" : ".parties tbody a").first();
    await go((await link.getAttribute("href")) as string);
  } else await go(`#/${view}`);
  await page.waitForTimeout(30);
}

/** What axe finds that is serious or critical, in a line each. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe is put into the page as a script
    const found = await (globalThis as any).axe.run(document, { resultTypes: ["violations"] });
    return found.violations
      .filter((one: { impact: string }) => one.impact === "serious" || one.impact === "critical")
      .map((one: { id: string; nodes: { html: string }[] }) => `${one.id}: ${one.nodes[0]?.html.slice(0, 160)}`);
  });
}
