/** The head of a report: its title, outlet, day and how the day is known, address, and what it corrects. */

import type { Report } from "./brief.ts";
import { dateWords } from "./dates.ts";
import { type Child, h, safeAddress } from "./dom.ts";
import { reportLink } from "./links.ts";
import type { BriefRecord } from "./record.ts";

/** The head of a report under a heading of the given level. */
export function reportHead(report: Report, record: BriefRecord, level: "h1" | "h2"): HTMLElement {
  const day = report.published ? dateWords(report.published) : "no date";
  const basis = basisWords(report.published_basis);
  const by = [report.outlet, report.agency !== report.outlet && report.agency && `credits ${report.agency}`]
    .filter(Boolean)
    .join(" · ");
  return h(
    "header",
    { class: "report-head" },
    h("p", { class: "kicker" }, by),
    h(level, { tabindex: -1 }, report.title ?? `${record.reportName(report)}, ${day} (no title)`),
    h(
      "p",
      { class: "byline" },
      report.byline ? `By ${report.byline.replace(/^by /i, "")} · ` : "",
      h("time", {}, day),
      h("span", { class: "faint" }, basis),
    ),
    h("p", { class: "faint address" }, address(report)),
    versions(report, record),
    report.notes.map((note) => h("p", { class: "note" }, noteWords(note))),
  );
}

/** A note of the brief as a sentence: "has no date" tells of the report, "its date has no year" of a part of it. */
function noteWords(note: string): string {
  const words = /^(has|was|is|gives|says)\b/.test(note)
    ? `This report ${note}`
    : `${note[0]?.toUpperCase()}${note.slice(1)}`;
  return words.endsWith(".") ? words : `${words}.`;
}

/** How the day is known: told beside the report, or by words of it. */
function basisWords(basis: string | null): string {
  if (basis === null) return "";
  return basis === "metadata" ? ", as its metadata have it" : `, dated by “${basis}”`;
}

function address(report: Report): Child {
  const words = report.uri ?? report.ref;
  if (words === null) return `text ${report.sha256.slice(0, 12)}`;
  return safeAddress(words) && !words.startsWith("#")
    ? h("a", { href: words, rel: "noreferrer noopener" }, words)
    : words;
}

function versions(report: Report, record: BriefRecord): Child {
  const rows: Child[] = [];
  for (const [id, words] of [
    [report.corrects, "Corrects "],
    [report.version_of, "Is a later version of "],
  ] as const) {
    const other = id === null ? undefined : record.reports.get(id);
    if (other)
      rows.push(h("p", { class: "note" }, words, reportLink(other, null, other.title ?? record.reportName(other))));
  }
  return rows;
}
