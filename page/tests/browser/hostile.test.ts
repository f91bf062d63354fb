/** What reports say runs nowhere, and what is marked are the claim's words whatever letters a text has. */

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { missing, open, start } from "./chromium.ts";

const why = missing("payloads") ?? missing("offsets");
const VIEWS = ["events", "timeline", "map", "people", "sources", "statements", "reports", "events?q=script", "draft"];

describe.skipIf(why !== null)(`hostile words${why ? ` (${why})` : ""}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser.close());

  it("run nowhere and ask for nothing: 1,000 payloads in every field", async () => {
    const { page, noise } = await open(browser, "payloads");
    const title = /· secondsource$/;
    for (const view of VIEWS) {
      await page.evaluate((to) => {
        location.hash = `#/${to}`;
      }, view);
      await page.waitForTimeout(50);
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    }
    const ran = await page.evaluate(async () => {
      const seen = new Set<string>();
      for (let n = 0; n < 1000; n += 1) {
        for (const hash of [`#/event/e${n}?at=c${n}`, `#/report/r${n}?at=c${n}`, `#/party/p${n}`]) {
          location.hash = hash;
          await new Promise((done) => addEventListener("hashchange", done, { once: true }));
          for (const element of document.querySelectorAll("main *, dialog *")) seen.add(element.localName);
        }
      }
      return { ran: "ran" in window, elements: [...seen].sort() };
    });
    expect(ran.ran).toBe(false);
    for (const name of ["script", "img", "iframe", "object", "base", "form", "math", "template", "link", "meta"]) {
      expect(ran.elements).not.toContain(name);
    }
    expect(await page.title()).toMatch(title);
    expect(noise).toEqual([]);
    await page.close();
  });

  it("leave no handler and no address but of the web", async () => {
    const { page } = await open(browser, "payloads", "#/reports");
    const found = await page.evaluate(() => {
      const bad: string[] = [];
      for (const element of document.querySelectorAll("*")) {
        for (const { name, value } of element.attributes) {
          if (name.startsWith("on") || name === "srcdoc" || name === "src") bad.push(`${name}=${value}`);
          if (name === "href" && !/^(#|https?:)/.test(value)) bad.push(`${name}=${value}`);
        }
      }
      return bad;
    });
    expect(found).toEqual([]);
    await page.close();
  });

  it("are marked where the claim stands: 10,000 texts of hard letters", async () => {
    const { page, noise } = await open(browser, "offsets");
    const wrong = await page.evaluate(async () => {
      const brief = JSON.parse(document.getElementById("brief")?.textContent ?? "");
      const bare = (text: string): string => text.replace(/\s/g, "");
      const bad: string[] = [];
      for (const { findings } of brief.events) {
        const { claims } = findings[0].values[0];
        location.hash = `#/report/${claims[0].report}`;
        await new Promise((done) => addEventListener("hashchange", done, { once: true }));
        const marked = new Map<string, string>();
        for (const mark of document.querySelectorAll("main [data-ids]")) {
          for (const id of mark.getAttribute("data-ids")?.split(" ") ?? []) {
            marked.set(id, (marked.get(id) ?? "") + mark.textContent);
          }
        }
        for (const claim of claims) {
          const words = marked.get(claim.id) ?? "";
          if (bare(words) !== bare(claim.spans[0].quote)) bad.push(`${claim.id}: ${words} for ${claim.spans[0].quote}`);
        }
      }
      return bad;
    });
    expect(wrong).toEqual([]);
    expect(noise).toEqual([]);
    await page.close();
  });
});
