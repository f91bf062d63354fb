/** The five questions that a desk brings to the page, each answered from the page alone. docs/page.md tells them. */

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firstEvent, missing, open, picture, start } from "./chromium.ts";

const why = missing("examples") ?? missing("examples-draft");

describe.skipIf(why !== null)(`a desk finds out${why ? ` (${why})` : ""}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser.close());

  it("who says that five were killed, and where they have it from", async () => {
    const { page } = await open(browser, "examples");
    await firstEvent(page).click();
    await page.waitForSelector(".matrix");
    await picture(page, "page");
    const row = page.locator(".matrix tr", { has: page.locator("th", { hasText: /^killed$/ }) });
    await row.scrollIntoViewIfNeeded();
    const five = row.locator("td.says-states button", { hasText: /\b5\b/ }).first();
    await five.click();
    const pane = page.locator(".pane");
    expect(await pane.locator(".pane-chain").textContent()).toContain("Meridian Press");
    expect(await pane.locator(".pane-chain").textContent()).toMatch(/police/i);
    expect(await pane.locator(".m-focus").first().textContent()).toBe("five");
    await picture(page, "task-1-who-says-so");
    await page.close();
  });

  it("what is disputed, and by whom", async () => {
    const { page } = await open(browser, "examples", "#/events?verdict=disputed");
    await firstEvent(page).click();
    const row = page.locator(".matrix tr.row-disputed", { has: page.locator("th", { hasText: /^cause$/ }) });
    await row.scrollIntoViewIfNeeded();
    expect(await row.locator(".why").textContent()).toMatch(/Morten Rye.*denied by Osthavn Grain/);
    await row.locator("td.says-denies button").first().click();
    expect(await page.locator(".pane .pane-chain").textContent()).toContain("Eastern Standard");
    await picture(page, "task-2-what-is-disputed");
    await page.close();
  });

  it("which reports are copies", async () => {
    const { page } = await open(browser, "examples");
    await page.getByRole("link", { name: "Reports", exact: true }).click();
    const group = page.locator(".copies li").first();
    expect(await group.locator("a.report-link").count()).toBeGreaterThan(2);
    await group.locator("summary").first().click();
    expect(await group.locator(".evidence q").count()).toBeGreaterThan(1);
    await picture(page, "task-3-which-are-copies");
    await page.close();
  });

  it("what changed over time", async () => {
    const { page } = await open(browser, "examples");
    await firstEvent(page).click();
    const toll = page.locator(".toll-figure", { has: page.locator("figcaption", { hasText: "displaced" }) });
    await page.locator(".tolls").scrollIntoViewIfNeeded();
    const told = await toll
      .locator(".point")
      .evaluateAll((points) => points.map((one) => one.getAttribute("aria-label")));
    expect(told.join("; ")).toMatch(/Zealand Courier, 5 Mar 2025: 600/);
    expect(told.join("; ")).toMatch(/Zealand Courier, 7 Mar 2025: 60\b/);
    await page.locator(".tolls").evaluate((section) => section.scrollIntoView());
    await picture(page, "task-4-what-changed");
    await page.close();
  });

  it("whether there is a second source for a sentence of its draft", async () => {
    const { page } = await open(browser, "examples-draft");
    const mark = page.locator(".draft-mark", { hasText: "Twelve" });
    await mark.click();
    const note = page.locator(".draft-note[aria-current]");
    expect(await note.locator(".verdict").textContent()).toBe("differs");
    expect(await note.locator(".why").textContent()).toContain("say 5");
    await picture(page, "task-5-second-source");
    await note.locator(".sentences a").first().click();
    expect(await page.locator(".report .m-focus").first().textContent()).toBe("five");
    await page.close();
  });
});
