// Measures pages in Chromium and prints a line of JSON for each.
//
//     node tools/measure.mjs BROWSER PAGE.html...
//
// Milliseconds: "paint" until anything is painted, "listed" until the events stand there, "filter" and "search" until
// the list shows what is left, "frame" the 50th and "jolt" the 95th of a hundred frames while the events are scrolled,
// or the text where a page has one report. "bytes" is the size of the file.
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "playwright-core";

const [browserPath, ...files] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });

for (const file of files) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  await page.goto(`file://${resolve(file)}`);
  await page.waitForSelector("body[data-ready]");
  const figures = await page.evaluate(measured);
  console.log(JSON.stringify({ page: file, ...figures, bytes: statSync(file).size }));
  await page.close();
}
await browser.close();

async function measured() {
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const changed = async (name, value) => {
    const field = document.querySelector(`[name=${name}]`);
    const begun = performance.now();
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((done) => addEventListener("filtered", done, { once: true }));
    await painted();
    return performance.now() - begun;
  };
  const frames = async () => {
    const took = [];
    let before = performance.now();
    for (let step = 0; step < 100; step += 1) {
      scrollBy(0, 120);
      await new Promise((done) => requestAnimationFrame(done));
      took.push(performance.now() - before);
      before = performance.now();
    }
    took.sort((a, b) => a - b);
    return { frame: took[49], jolt: took[94] };
  };
  const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
  const listed = performance.getEntriesByName("listed")[0]?.startTime ?? 0;
  const filter = await changed("verdict", "disputed");
  await changed("verdict", "");
  const search = await changed("q", "police");
  await changed("q", "");
  const only = JSON.parse(document.getElementById("brief").textContent).reports;
  if (only.length === 1) location.hash = `#/report/${only[0].id}`;
  await new Promise((done) => setTimeout(done, 300));
  return { paint, listed, filter, search, ...(await frames()) };
}
