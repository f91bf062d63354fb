/** Every step of a reader, by mouse and by keyboard alone, wide and narrow, light and dark, on every brief. */

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  BRIEFS,
  firstEvent,
  type Hand,
  KEYBOARD,
  MOUSE,
  missing,
  open,
  picture,
  SCHEMES,
  SIZES,
  start,
} from "./chromium.ts";
import { type Material, materialOf } from "./material.ts";

for (const brief of BRIEFS) {
  const why = missing(brief) ?? missing(`${brief}-draft`);

  describe.skipIf(why !== null)(`the steps of a reader of ${brief}${why ? ` (${why})` : ""}`, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await start();
    });
    afterAll(() => browser.close());

    for (const { width, height } of SIZES) {
      for (const scheme of SCHEMES) {
        for (const hand of [MOUSE, KEYBOARD]) {
          it(`by ${hand.name}, ${width} pixels, ${scheme}`, async () => {
            const name = (step: string): string => `${brief}-step-${step}-${hand.name}-${width}-${scheme}`;
            const { page, noise } = await open(browser, brief, "", { width, height, scheme });
            await steps(page, hand, await materialOf(page), name);
            expect(noise).toEqual([]);
            await page.close();
            const draft = await open(browser, `${brief}-draft`, "", { width, height, scheme });
            await checkDraft(draft.page, hand, name("draft"));
            expect(draft.noise).toEqual([]);
            await draft.page.close();
          });
        }
      }
    }
  });
}

type Name = (step: string) => string;

async function steps(page: Page, hand: Hand, material: Material, name: Name): Promise<void> {
  await filterAndSearch(page, hand, material, name("search"));
  await openSentence(page, hand, material, name("sentence"));
  await hand.press(page.getByRole("link", { name: "Timeline", exact: true }));
  await expect.poll(() => page.locator(".time-rows li .bar").count()).toBe(material.dated);
  await picture(page, name("timeline"));
  await useMap(page, hand, name("map"));
  await openPerson(page, hand, material, name("person"));
}

async function filterAndSearch(page: Page, hand: Hand, material: Material, shot: string): Promise<void> {
  const rows = page.locator(".events-table tbody tr");
  const all = await rows.count();
  const more = page.getByRole("button", { name: "More filters" });
  if (await more.isVisible()) await hand.press(more);
  await hand.choose(page.locator("select[name=verdict]"), material.verdict);
  await expect.poll(() => page.url()).toContain(`verdict=${material.verdict}`);
  await expect.poll(() => rows.count()).toBeLessThan(all);
  await hand.write(page.locator("input[name=q]"), material.word);
  await expect.poll(() => page.url()).toContain(`q=${material.word}`);
  await expect.poll(() => page.locator(".text-hits li").count()).toBe(material.reports);
  expect(await page.locator(".text-hits a").first().getAttribute("href")).toMatch(/\?at=\d+-\d+$/);
  await picture(page, shot);
  await hand.press(page.getByRole("button", { name: "Clear" }));
  await expect.poll(() => rows.count()).toBe(all);
}

async function openSentence(page: Page, hand: Hand, material: Material, shot: string): Promise<void> {
  await hand.press(firstEvent(page));
  await page.waitForSelector(".matrix");
  const cell = page.locator(".matrix tbody tr").first().locator("button.cell").last();
  const id = (await cell.getAttribute("data-claim")) as string;
  const claim = material.claims.get(id);
  await hand.press(cell);
  const pane = page.getByRole("complementary", { name: "The report" });
  await pane.waitFor();
  expect(await pane.locator(".m-focus").first().isVisible()).toBe(true);
  expect(claim?.spans.map((span) => span.quote).join(" ")).toContain(
    await pane.locator(".m-focus").first().textContent(),
  );
  expect(await pane.locator(".pane-chain .chain-name").allTextContents()).toEqual(claim?.chain);
  await picture(page, shot);
  await hand.close(page);
  await pane.waitFor({ state: "hidden" });
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-claim"))).toBe(id);
}

async function useMap(page: Page, hand: Hand, shot: string): Promise<void> {
  await hand.press(page.getByRole("link", { name: "Map", exact: true }));
  await page.waitForSelector(".spot-name");
  const seen = (): Promise<string | null> => page.locator("svg.map").getAttribute("viewBox");
  const before = await seen();
  await hand.press(page.getByRole("button", { name: "Further" }));
  expect(await seen()).not.toBe(before);
  await hand.press(page.getByRole("button", { name: "Nearer" }));
  await picture(page, shot);
  const place = page.locator(".spot:not(.cluster) .spot-button").first();
  // Places that are drawn as one come apart when their circle is pressed.
  if ((await place.count()) === 0) await hand.press(page.locator(".cluster .spot-button").first());
  await hand.press(place);
  await expect.poll(() => page.url()).toContain("#/events?place=");
  await page.waitForSelector(".events-table tbody tr");
}

async function openPerson(page: Page, hand: Hand, { person }: Material, shot: string): Promise<void> {
  await hand.press(page.getByRole("link", { name: "People", exact: true }));
  const all = await page.locator(".parties tbody tr").count();
  await hand.write(page.locator("input[name=q]"), person.name);
  await expect.poll(() => page.locator(".parties tbody tr").count()).toBeLessThan(all);
  await hand.press(page.locator(".parties").getByRole("link", { name: person.name, exact: true }));
  await page.waitForSelector(".dossier");
  expect(await page.locator("h1").textContent()).toBe(person.name);
  const sentences = person.findings.flatMap((finding) => finding.values.flatMap((found) => found.claims));
  expect(sentences.map((claim) => claim.sentence.quote)).toContain(
    await page.locator(".dossier q").first().textContent(),
  );
  await hand.press(page.locator(".names summary").first());
  await picture(page, shot);
  await hand.press(page.locator(".names .evidence a").first());
  const marked = page.locator(".report .m-focus").first();
  await marked.waitFor();
  expect([person.name, ...person.aliases]).toContain(await marked.textContent());
}

async function checkDraft(page: Page, hand: Hand, shot: string): Promise<void> {
  const note = page.locator(".draft-note", { has: page.locator("summary") }).first();
  const evidence = note.locator("details").first();
  const isOpen = (): Promise<boolean> => evidence.evaluate((box) => (box as HTMLDetailsElement).open);
  const before = await isOpen();
  await hand.press(evidence.locator("summary").first());
  expect(await isOpen()).toBe(!before);
  if (before) await hand.press(evidence.locator("summary").first());
  await picture(page, shot);
  await hand.press(note.locator(".sentences a").first());
  await page.waitForSelector(".report .m-focus");
}
