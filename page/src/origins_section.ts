/** The origins behind findings: who they are, through which reports they come, and why some are counted as one. */

import type { Finding, Join, Origin } from "./brief.ts";
import { citation } from "./citation.ts";
import { copyButton } from "./copying.ts";
import { type Child, h } from "./dom.ts";
import { reportLink, reportLinks } from "./links.ts";
import type { BriefRecord } from "./record.ts";
import { dataTable } from "./tables.ts";
import { plural } from "./words.ts";

const COLUMNS = [
  { head: "Origin", name: "origin" },
  { head: "Kind", name: "kind" },
  { head: "Comes through", name: "reports" },
  { head: "Stands behind", name: "values" },
  { head: "Counted once because", name: "joins" },
];
const MOST_JOINS = 4;

/** A section on the origins of the values of findings. */
export function originsSection(findings: readonly Finding[], record: BriefRecord): Child {
  const used = new Map<string, Set<string>>();
  for (const finding of findings) {
    for (const found of finding.values) {
      for (const id of found.origins) used.set(id, (used.get(id) ?? new Set()).add(finding.field.replaceAll("_", " ")));
    }
  }
  const rows = [...used].flatMap(([id, fields]) => {
    const origin = record.origins.get(id);
    return origin ? [rowOf(origin, fields, record)] : [];
  });
  if (rows.length === 0) return null;
  const table = dataTable({ caption: "Origins", columns: COLUMNS, rows, class: "origins" });
  return h("section", {}, h("h2", {}, "Where the accounts come from"), table);
}

function rowOf(origin: Origin, fields: ReadonlySet<string>, record: BriefRecord) {
  const reports = origin.reports.flatMap((id) => record.reports.get(id) ?? []);
  const names = reports.map((report) => record.reportName(report)).join("; ");
  const why = reasons(origin.joins, record).join("; ");
  return {
    cells: [
      origin.name,
      origin.kind,
      reportLinks(reports, record),
      [...fields].join(", "),
      joinsOf(origin.joins, record),
    ],
    text: [origin.name, origin.kind, names, [...fields].join("; "), why],
  };
}

/** The joins of an origin with the words that show them, one of each reason. */
export function joinsOf(joins: readonly Join[], record: BriefRecord): Child {
  const seen = new Map<string, Join>();
  for (const join of joins) if (!seen.has(reasonOf(join, record))) seen.set(reasonOf(join, record), join);
  const shown = [...seen].slice(0, MOST_JOINS).map(([reason, join]) => joinNode(reason, join, record));
  const more = seen.size - shown.length;
  return [shown, more > 0 ? h("p", { class: "faint" }, `and ${plural(more, "further reason")}`) : null];
}

function reasons(joins: readonly Join[], record: BriefRecord): string[] {
  return [...new Set(joins.map((join) => reasonOf(join, record)))];
}

function reasonOf(join: Join, record: BriefRecord): string {
  const partner = join.with === null ? "" : `${record.originName(join.with)}: `;
  return `${join.doubtful ? "may be one with " : ""}${partner}${join.because}`;
}

function joinNode(reason: string, join: Join, record: BriefRecord): HTMLElement {
  const quotes = join.spans.map((span) => {
    const report = record.reports.get(span.report);
    if (!report) return null;
    const link = reportLink(report, `${span.start}-${span.end}`, record.reportName(report));
    const copy = copyButton("Copy", () => citation(span, report), "the quotation with its citation");
    return h("li", {}, link, ": ", h("q", {}, span.quote), " ", copy);
  });
  if (quotes.length === 0) return h("p", {}, reason);
  return h("details", {}, h("summary", {}, reason), h("ul", { class: "evidence" }, quotes));
}

/** Every origin of the brief that a report leads back to, those of several reports first. */
export function originsOfAll(record: BriefRecord): HTMLElement {
  const fields = new Map<string, Set<string>>();
  for (const { claim, finding } of record.told.values()) {
    fields.set(claim.origin, (fields.get(claim.origin) ?? new Set()).add(finding.field.replaceAll("_", " ")));
  }
  const sorted = [...record.brief.origins].sort((a, b) => b.reports.length - a.reports.length);
  const rows = sorted.map((origin) => () => rowOf(origin, fields.get(origin.id) ?? new Set(), record));
  return dataTable({ caption: "Origins", columns: COLUMNS, rows, class: "origins" });
}
