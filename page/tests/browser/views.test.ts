/** Every view of every brief, wide and narrow, light and dark: nothing sticks out, axe finds nothing serious, and it prints. */

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BRIEFS, firstEvent, missing, open, overflow, PICTURES, picture, SCHEMES, SIZES, start } from "./chromium.ts";

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

for (const brief of BRIEFS) {
  const why = missing(brief) ?? missing(`${brief}-draft`);

  describe.skipIf(why !== null)(`every view of ${brief}${why ? ` (${why})` : ""}`, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await start();
    });
    afterAll(() => browser.close());

    for (const { width, height } of SIZES) {
      for (const scheme of SCHEMES) {
        it(`at ${width} pixels, ${scheme}`, async () => {
          const { page, noise } = await open(browser, brief, "", { width, height, scheme });
          for (const view of VIEWS) {
            await show(page, view);
            await judge(page, `${brief}-${view}-${width}-${scheme}`);
          }
          expect(noise).toEqual([]);
          await page.close();
          const draft = await open(browser, `${brief}-draft`, "", { width, height, scheme });
          await judge(draft.page, `${brief}-draft-${width}-${scheme}`);
          expect(draft.noise).toEqual([]);
          await draft.page.close();
        });
      }
    }

    it("prints", async () => {
      const { page } = await open(browser, brief);
      for (const view of VIEWS) {
        await show(page, view);
        await print(page, `${brief}-${view}`, view === "event");
      }
      await page.close();
      const draft = await open(browser, `${brief}-draft`);
      await print(draft.page, `${brief}-draft`, false);
      await draft.page.close();
    });
  });
}

/** Nothing sticks out, axe finds nothing serious; a picture of it. */
async function judge(page: Page, name: string): Promise<void> {
  expect.soft(await overflow(page), `${name} is too wide`).toBeLessThanOrEqual(0);
  expect.soft(await faults(page), name).toEqual([]);
  expect.soft(await doubles(page), `${name} has an id twice`).toEqual([]);
  await picture(page, name);
}

async function print(page: Page, name: string, landscape: boolean): Promise<void> {
  const paper = await page.pdf({ format: "A4", landscape, printBackground: true });
  writeFileSync(`${PICTURES}/${name}.pdf`, paper);
  expect(paper.length).toBeGreaterThan(5_000);
}

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

/** The ids that stand on more than one element. */
function doubles(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    return ids.filter((id, at) => ids.indexOf(id) !== at);
  });
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
