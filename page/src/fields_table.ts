/** The table of an event's fields by its reports: what each report says, with the verdict and why beside each field. */

import type { BriefEvent, Claim, Finding, FoundValue, Report } from "./brief.ts";
import { type Cell, cellIn, cellsOf } from "./cells.ts";
import { copyButton } from "./copying.ts";
import { csvTable } from "./csv.ts";
import { dateWords, shortDay } from "./dates.ts";
import { type Child, h, hidden } from "./dom.ts";
import { saysMark, verdictMark } from "./icons.ts";
import { reportLink } from "./links.ts";
import { type BriefRecord, byDay } from "./record.ts";
import { weighed } from "./weighed.ts";
import { fieldWords, originsWords, VERDICTS } from "./words.ts";

type Open = (claim: Claim) => void;
const SAYS = ["states", "hedges", "contradicts", "denies", "said earlier", "silent"] as const;
const MOST_VALUES = 4;

/** The table, with its legend and a button that copies it. */
export function fieldsTable(event: BriefEvent, record: BriefRecord, open: Open): HTMLElement {
  const reports = byDay(event.reports.flatMap((id) => record.reports.get(id) ?? []));
  const head = h(
    "tr",
    { role: "row" },
    topCell("Field", "col-field"),
    topCell("What they say together", "col-together"),
    reports.map((r) => reportHead(r, record)),
  );
  const body = contestedFirst(event.findings).map((finding) => rowOf(finding, reports, record, open));
  const table = h(
    "table",
    { class: "matrix", role: "table", "aria-label": "Fields by reports", "data-list": true },
    h("thead", { role: "rowgroup" }, head),
    h("tbody", { role: "rowgroup" }, body),
  );
  const copy = copyButton("Copy as CSV", () => csvOf(event, reports, record), "the table as CSV");
  const scroller = h(
    "div",
    { class: "matrix-scroll", tabindex: 0, role: "region", "aria-label": "Fields by reports, scrolls sideways" },
    table,
  );
  return h("div", { class: "table-box" }, h("div", { class: "table-tools" }, legend(), copy), scroller);
}

/** What is disputed before what is agreed, as in the terminal's brief; else in the brief's order. */
function contestedFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}

function topCell(words: string, name: string): HTMLElement {
  return h("th", { scope: "col", role: "columnheader", class: name }, words);
}

function reportHead(report: Report, record: BriefRecord): HTMLElement {
  const day = report.published?.start ? shortDay(report.published.start) : "no date";
  const words = [h("span", { class: "outlet" }, record.reportName(report)), h("span", { class: "day" }, day)];
  return h(
    "th",
    { scope: "col", role: "columnheader", class: "col-report", title: report.title },
    reportLink(report, null, words),
  );
}

function rowOf(finding: Finding, reports: readonly Report[], record: BriefRecord, open: Open): HTMLElement {
  const cells = cellsOf(finding);
  const name = fieldWords(finding.field, finding.scope);
  return h(
    "tr",
    { role: "row", class: `row-${finding.verdict}` },
    h("th", { scope: "row", role: "rowheader", class: "col-field" }, name),
    h("td", { role: "cell", class: "col-together" }, together(finding, open)),
    reports.map((report) => cellNode(cellIn(cells, report.id), report, name, record, open)),
  );
}

function together(finding: Finding, open: Open): Child {
  const differ = finding.verdict === "disputed" || finding.verdict === "revised";
  const shown = finding.values.slice(0, MOST_VALUES);
  const values = shown.map((found, at) =>
    valueLine(found, at > 0 && finding.verdict === "revised", differ || shown.length > 1, open),
  );
  const more = finding.values.length - shown.length;
  const only = shown.length === 1 && !differ ? shown[0] : undefined;
  return [
    h("div", { class: "values" }, values, more > 0 ? h("span", { class: "faint" }, `and ${more} more`) : null),
    h("div", { class: "judged" }, only ? weighed(finding, only) : verdictMark(finding.verdict)),
    h("p", { class: "why" }, finding.why),
  ];
}

function valueLine(found: FoundValue, earlier: boolean, counted: boolean, open: Open): HTMLElement {
  const claim = found.claims[0];
  const count = counted ? h("span", { class: "origins-count" }, ` ${originsWords(found)}`) : null;
  const button = h("button", { type: "button", class: "value" }, found.text);
  if (claim) button.addEventListener("click", () => open(claim));
  return h(
    "div",
    { class: earlier ? "value-line earlier" : "value-line" },
    button,
    earlier ? h("i", {}, " earlier") : null,
    count,
  );
}

function cellNode(cell: Cell, report: Report, name: string, record: BriefRecord, open: Open): HTMLElement {
  const attributes = {
    role: "cell",
    class: `col-report says-${cell.says.replace(" ", "-")}`,
    "data-head": record.reportName(report),
  };
  const claim = cell.claims[0];
  if (!claim) return h("td", attributes, h("span", { class: "silent", "aria-label": "silent" }, "·"));
  const several =
    cell.claims.length > 1 ? h("sup", { class: "several", "aria-hidden": "true" }, String(cell.claims.length)) : null;
  const button = h(
    "button",
    {
      type: "button",
      class: "cell",
      "data-claim": claim.id,
      title: `${record.reportName(report)} ${cell.says}: ${cell.text}`,
    },
    saysMark(cell.says),
    hidden(`${cell.says}: `),
    h("span", { class: "cell-text" }, cell.text),
    several,
    hidden(`, ${name}; opens the report`),
  );
  button.addEventListener("click", () => open(claim));
  return h("td", attributes, button);
}

function legend(): HTMLElement {
  const parts = SAYS.map((says) => h("span", { class: `says-${says.replace(" ", "-")}` }, saysMark(says), ` ${says}`));
  return h("p", { class: "legend" }, "Each cell is what that report says: ", parts);
}

function csvOf(event: BriefEvent, reports: readonly Report[], record: BriefRecord): string {
  const heads = reports.map((report) => `${record.reportName(report)} ${dateWords(report.published)}`.trim());
  const rows = contestedFirst(event.findings).map((finding) => {
    const cells = cellsOf(finding);
    const said = reports.map((report) => cellWords(cellIn(cells, report.id)));
    const values = finding.values.map((found) => `${found.text} (${originsWords(found)})`).join("; ");
    return [fieldWords(finding.field, finding.scope), finding.verdict, values, finding.why, ...said];
  });
  return csvTable(["field", "verdict", "values", "why", ...heads], rows);
}

function cellWords(cell: Cell): string {
  return cell.says === "silent" ? "" : cell.says === "states" ? cell.text : `${cell.says}: ${cell.text}`;
}
