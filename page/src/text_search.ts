/** The reports whose texts have every word that is searched for, each with the first sentence around a word. */

import { hashOf } from "./address.ts";
import type { Report } from "./brief.ts";
import { dateWords } from "./dates.ts";
import { h } from "./dom.ts";
import { folded } from "./filters.ts";
import { reportLink } from "./links.ts";
import { fillLazily } from "./lists.ts";
import type { BriefRecord } from "./record.ts";
import { plural } from "./words.ts";

const AROUND = 90;
const foldedTexts = new WeakMap<Report, string>();

/** A section of reports found, null where nothing was searched for. */
export function textHits(record: BriefRecord, searched: string): HTMLElement | null {
  const words = folded(searched).split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const found = record.brief.reports.filter((report) => words.every((word) => textOf(report).includes(word)));
  const list = h("ul", { class: "hits" });
  fillLazily(list, found, (report) => hit(report, words[0] as string, record));
  const heading = h("h2", {}, `In the reports’ texts: ${plural(found.length, "report")}`);
  return h("section", { class: "text-hits" }, heading, list);
}

function textOf(report: Report): string {
  let text = foldedTexts.get(report);
  if (text === undefined) {
    text = folded(`${report.title ?? ""}\n${report.text ?? ""}`);
    foldedTexts.set(report, text);
  }
  return text;
}

function hit(report: Report, word: string, record: BriefRecord): HTMLElement {
  const head = reportLink(report, null, record.reportName(report));
  const day = h("span", { class: "faint" }, ` ${dateWords(report.published)} `);
  return h("li", {}, head, day, h("span", { class: "excerpt" }, ...excerpt(report.text ?? "", word)));
}

/** Words around the first place of `word`; folding may have moved it, so it is looked for letter by letter. */
function excerpt(text: string, word: string): (Node | string)[] {
  const at = placeOf(text, word);
  if (at === null) return [text.slice(0, 2 * AROUND)];
  const from = Math.max(0, text.lastIndexOf(" ", at.start - AROUND) + 1);
  const after = text.slice(at.end, at.end + AROUND);
  return [from ? "… " : "", text.slice(from, at.start), h("mark", {}, text.slice(at.start, at.end)), `${after} …`];
}

function placeOf(text: string, word: string): { start: number; end: number } | null {
  let plain = "";
  const starts: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    for (const letter of folded(text[at] as string)) {
      plain += letter;
      starts.push(at);
    }
  }
  const found = plain.indexOf(word);
  if (found < 0) return null;
  return { start: starts[found] as number, end: (starts[found + word.length - 1] as number) + 1 };
}

/** The address of a search for words. */
export function searchFor(words: string): string {
  return hashOf(["events"], [["q", words]]);
}
