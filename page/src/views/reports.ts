/** The reports: each with its outlet, day and own voice; those that carry one text stand together. */

import type { Address } from "../address.ts";
import type { Report } from "../brief.ts";
import { type CopyGroup, copiesOf, creditsOf } from "../copies.ts";
import { dateWords } from "../dates.ts";
import { type Child, h } from "../dom.ts";
import { reportLink } from "../links.ts";
import { joinsOf } from "../origins_section.ts";
import { type BriefRecord, byDay } from "../record.ts";
import { dataTable } from "../tables.ts";
import type { Context, View } from "../view.ts";
import { plural } from "../words.ts";

const COLUMNS = [
  { head: "Report", name: "report" },
  { head: "Outlet", name: "outlet" },
  { head: "Published", name: "published" },
  { head: "By", name: "byline" },
  { head: "Counted under", name: "voice" },
  { head: "Claims", name: "claims" },
];

const LONGEST_HEAD = 50;
const LONGEST_WORDS = 80;

/** The view of all reports. */
export function reportsView(context: Context, _address: Address): View {
  const { record } = context;
  const groups = copiesOf(record);
  const node = h(
    "div",
    { class: "reports" },
    h("h1", { tabindex: -1 }, plural(record.brief.reports.length, "report")),
    groups.length ? copiesSection(groups, record) : null,
    creditsSection(record),
    h(
      "section",
      {},
      h("h2", {}, "All reports"),
      dataTable({
        caption: "Reports",
        columns: COLUMNS,
        rows: byDay(record.brief.reports).map((report) => () => rowOf(report, record)),
        main: true,
      }),
    ),
    skipped(record),
  );
  return { title: "Reports", node };
}

function copiesSection(groups: readonly CopyGroup[], record: BriefRecord): HTMLElement {
  const items = groups.map((group) =>
    h(
      "li",
      {},
      group.reports.map((report, at) => [
        at ? h("span", { class: "same" }, " = ") : "",
        reportLink(report, null, `${record.reportName(report)}, ${dateWords(report.published) || "no date"}`),
      ]),
      h("div", { class: "evidence-box" }, joinsOf(group.joins, record)),
    ),
  );
  const words = `${plural(groups.length, "text")} in more than one report; each text is counted as one voice.`;
  return h(
    "section",
    { class: "copies" },
    h("h2", {}, "Copies"),
    h("p", { class: "legend" }, words),
    h("ol", {}, items),
  );
}

function creditsSection(record: BriefRecord): Child {
  const rows = [...creditsOf(record)].map(([agency, reports]) => {
    const links = reports.map((report, at) => [at ? ", " : "", reportLink(report, null, named(report, record))]);
    return h("li", {}, h("b", {}, agency), ": ", links);
  });
  return rows.length
    ? h("section", { class: "copies" }, h("h2", {}, "Credited to an agency"), h("ul", {}, rows))
    : null;
}

function named(report: Report, record: BriefRecord): string {
  return `${record.reportName(report)}, ${dateWords(report.published) || "no date"}`;
}

function rowOf(report: Report, record: BriefRecord) {
  const title = report.title ?? firstWords(report.text) ?? record.reportName(report);
  const voice = report.origin === null ? "" : record.originName(report.origin);
  const claims = String(record.toldBy.get(report.id)?.length ?? 0);
  const text = [title, report.outlet ?? "", dateWords(report.published), report.byline ?? "", voice, claims];
  return { cells: [reportLink(report, null, title), ...text.slice(1)], text };
}

/** Words to know a report by that has no title: of its first line that is longer than a byline or a date. */
function firstWords(text: string | null): string | null {
  const lines = (text ?? "").split("\n").map((line) => line.trim());
  const line = lines.find((each) => each.length > LONGEST_HEAD) ?? lines.find(Boolean);
  if (line === undefined) return null;
  return line.length > LONGEST_WORDS ? `${line.slice(0, line.lastIndexOf(" ", LONGEST_WORDS))} …` : line;
}

function skipped(record: BriefRecord): Child {
  const rows = record.brief.skipped.map((one) => ({ cells: [one.uri, one.reason], text: [one.uri, one.reason] }));
  if (rows.length === 0) return null;
  const columns = [
    { head: "Input", name: "uri" },
    { head: "Why it was not read", name: "reason" },
  ];
  return h("section", {}, h("h2", {}, "Not read"), dataTable({ caption: "Not read", columns, rows }));
}
