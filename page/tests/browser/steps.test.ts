/** Every step of a reader, by mouse and by keyboard alone, wide and narrow, light and dark. */

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  firstEvent,
  type Hand,
  KEYBOARD,
  MOUSE,
  missing,
  type Opened,
  open,
  picture,
  SCHEMES,
  SIZES,
  start,
} from "./chromium.ts";

const why = missing("examples") ?? missing("draft");

describe.skipIf(why !== null)(`the steps of a reader${why ? ` (${why})` : ""}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser.close());

  for (const { width, height } of SIZES) {
    for (const scheme of SCHEMES) {
      for (const hand of [MOUSE, KEYBOARD]) {
        it(`by ${hand.name}, ${width} pixels, ${scheme}`, async () => {
          const opened = await open(browser, "examples", "", { width, height, scheme });
          const name = (step: string): string => `${step}-${hand.name}-${width}-${scheme}`;
          await steps(opened, hand, name);
          expect(opened.noise).toEqual([]);
          await opened.page.close();
          const draft = await open(browser, "draft", "", { width, height, scheme });
          await draftStep(draft.page, hand, name("step-draft"));
          expect(draft.noise).toEqual([]);
          await draft.page.close();
        });
      }
    }
  }
});

async function steps({ page }: Opened, hand: Hand, name: (step: string) => string): Promise<void> {
  await filterAndSearch(page, hand, name("step-search"));
  await eventAndSentence(page, hand, name("step-sentence"));
  await hand.press(page.getByRole("link", { name: "Timeline", exact: true }));
  await expect.poll(() => page.locator(".time-rows li .bar").count()).toBeGreaterThan(1);
  await picture(page, name("step-timeline"));
  await map(page, hand, name("step-map"));
  await person(page, hand, name("step-person"));
}

async function filterAndSearch(page: Page, hand: Hand, shot: string): Promise<void> {
  const all = await page.locator(".events-table tbody tr").count();
  const more = page.getByRole("button", { name: "More filters" });
  if (await more.isVisible()) await hand.press(more);
  const verdict = page.locator("select[name=verdict]");
  await hand.choose(verdict, "disputed");
  await expect.poll(() => page.locator(".events-table tbody tr").count()).toBeLessThan(all);
  expect(page.url()).toContain("verdict=disputed");
  await hand.write(page.locator("input[name=q]"), "silo");
  await expect.poll(() => page.url()).toContain("q=silo");
  await expect.poll(() => page.locator(".text-hits li").count()).toBeGreaterThan(2);
  await picture(page, shot);
  await hand.press(page.getByRole("button", { name: "Clear" }));
  await expect.poll(() => page.locator(".events-table tbody tr").count()).toBe(all);
}

async function eventAndSentence(page: Page, hand: Hand, shot: string): Promise<void> {
  await hand.press(firstEvent(page));
  await page.waitForSelector(".matrix");
  const cell = page
    .locator(".matrix tr", { has: page.locator("th", { hasText: /^killed$/ }) })
    .locator("button.cell")
    .last();
  const claim = await cell.getAttribute("data-claim");
  await hand.press(cell);
  const pane = page.getByRole("complementary", { name: "The report" });
  await pane.waitFor();
  expect(await pane.locator(".m-focus").first().isVisible()).toBe(true);
  expect(await pane.locator(".chain-name").count()).toBeGreaterThan(0);
  await picture(page, shot);
  await hand.close(page);
  await pane.waitFor({ state: "hidden" });
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-claim"))).toBe(claim);
}

async function map(page: Page, hand: Hand, shot: string): Promise<void> {
  await hand.press(page.getByRole("link", { name: "Map", exact: true }));
  await page.waitForSelector(".spot");
  const before = await page.locator("svg.map").getAttribute("viewBox");
  await hand.press(page.getByRole("button", { name: "Nearer" }));
  expect(await page.locator("svg.map").getAttribute("viewBox")).not.toBe(before);
  await picture(page, shot);
  await hand.press(page.locator(".spot-button").first());
}

async function person(page: Page, hand: Hand, shot: string): Promise<void> {
  await hand.press(page.getByRole("link", { name: "People", exact: true }));
  await hand.write(page.locator("input[name=q]"), "inspector");
  await expect.poll(() => page.locator(".parties tbody tr").count()).toBe(1);
  await hand.press(page.locator(".parties tbody a").first());
  await page.waitForSelector(".dossier");
  expect(await page.locator(".dossier q").first().textContent()).toContain("Inspector");
  await picture(page, shot);
}

async function draftStep(page: Page, hand: Hand, shot: string): Promise<void> {
  const note = page.locator(".draft-note").first();
  await hand.press(note.locator("summary"));
  await hand.press(note.locator("summary"));
  await picture(page, shot);
  await hand.press(note.locator(".sentences a").first());
  await page.waitForSelector(".report .m-focus");
}
