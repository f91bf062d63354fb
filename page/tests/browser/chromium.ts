/** Debian's Chromium on the pages that `python -m tests.page.pages build/page` wrote, with mouse or keyboard alone. */

import { existsSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const BROWSERS = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
export const PICTURES = `${ROOT}build/pictures`;
export const BROWSER = BROWSERS.find((path) => path !== undefined && existsSync(path)) ?? null;

/** The briefs that every view and step is shown on, each with a page of a draft beside it. */
export const BRIEFS = ["examples", "seeds"] as const;
export const SIZES = [
  { width: 1280, height: 860 },
  { width: 390, height: 844 },
] as const;
export const SCHEMES = ["light", "dark"] as const;

/** The file of a page; null where it was not written. */
function fileOf(name: string): string | null {
  const path = `${ROOT}build/page/${name}.html`;
  return existsSync(path) ? path : null;
}

/** Why a test of a page cannot run, null where it can. */
export function missing(name: string): string | null {
  if (BROWSER === null) return "no Chromium: apt install chromium";
  return fileOf(name) === null ? `build/page/${name}.html was not written` : null;
}

/** Start the browser; it may request nothing but files. */
export async function start(): Promise<Browser> {
  mkdirSync(PICTURES, { recursive: true });
  return chromium.launch({ executablePath: BROWSER as string, args: ["--no-sandbox", "--force-color-profile=srgb"] });
}

export interface Opened {
  readonly page: Page;
  /** What the page asked for beyond its own file, complained of, or was stopped from doing. */
  readonly noise: string[];
}

interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
}

/** Open a page at a view. */
export async function open(browser: Browser, name: string, hash = "", look: Look = {}): Promise<Opened> {
  const viewport = { width: look.width ?? 1280, height: look.height ?? 860 };
  const page = await browser.newPage({ viewport, colorScheme: look.scheme ?? "light" });
  page.setDefaultTimeout(20_000);
  const noise: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("file:")) noise.push(`request ${request.url()}`);
  });
  page.on("pageerror", (error) => noise.push(`error ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") noise.push(`console ${message.text()}`);
  });
  page.on("dialog", (dialog) => {
    noise.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(`file://${fileOf(name)}${hash}`);
  await page.waitForSelector("body[data-ready]");
  return { page, noise };
}

/** A way to use the page. */
export interface Hand {
  readonly name: "mouse" | "keyboard";
  /** Press a link or button. */
  press(what: Locator): Promise<void>;
  /** Choose one of a list. */
  choose(list: Locator, value: string): Promise<void>;
  /** Put words into a field. */
  write(field: Locator, words: string): Promise<void>;
  /** Close what is open. */
  close(page: Page): Promise<void>;
}

export const MOUSE: Hand = {
  name: "mouse",
  press: (what) => what.click(),
  choose: async (list, value) => {
    await list.selectOption(value);
  },
  write: (field, words) => field.fill(words),
  close: (page) => page.getByRole("button", { name: "Close" }).click(),
};

export const KEYBOARD: Hand = {
  name: "keyboard",
  async press(what) {
    await reach(what);
    await what.page().keyboard.press("Enter");
  },
  async choose(list, value) {
    await reach(list);
    for (let steps = 0; steps < 20 && (await list.inputValue()) !== value; steps += 1) {
      await list.page().keyboard.press("ArrowDown");
    }
  },
  async write(field, words) {
    await reach(field);
    await field.page().keyboard.type(words);
  },
  close: (page) => page.keyboard.press("Escape"),
};

/** Come to an element with the tab key alone. */
async function reach(what: Locator): Promise<void> {
  const isThere = (): Promise<boolean> => what.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 400; presses += 1) {
    if (await isThere()) return;
    await what.page().keyboard.press("Tab");
  }
  throw new Error("400 presses of the tab key do not reach it");
}

/** Save a picture of what is seen. */
export async function picture(page: Page, name: string, whole = false): Promise<void> {
  await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: whole });
}

/** By how many pixels the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** The event that the page lists first. */
export function firstEvent(page: Page): Locator {
  return page.locator("main .events-table .event-link").first();
}
