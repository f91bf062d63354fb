/** The reports whose texts have every word that is searched for, each with the first sentence around a word. */

import type { Report } from "./brief.ts";
import { dateWords } from "./dates.ts";
import { h } from "./dom.ts";
import { excerpt } from "./excerpt.ts";
import { folded } from "./filters.ts";
import { reportLink } from "./links.ts";
import { fillLazily } from "./lists.ts";
import type { BriefRecord } from "./record.ts";
import { plural } from "./words.ts";

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
  const text = record.text(report);
  const at = placeOf(text.text, word);
  const point = at ? `${text.codePoint(at.start)}-${text.codePoint(at.end)}` : null;
  const head = reportLink(report, point, record.reportName(report));
  const day = h("span", { class: "faint" }, ` ${dateWords(report.published)} `);
  const words = at ? excerpt(text.text, at.start, at.end) : report.title;
  return h("li", {}, head, day, h("span", { class: "excerpt" }, words));
}

/** Where a word first stands; folding may have moved it, so it is looked for letter by letter. */
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
