/** One report: its text with every claim and statement marked in place, and the chains of who told whom beside it. */

import { type Address, hashOf } from "../address.ts";
import type { Report } from "../brief.ts";
import { type Child, h } from "../dom.ts";
import { focusCard } from "../focus_card.ts";
import { marginNotes } from "../margin_notes.ts";
import { reportHead } from "../report_head.ts";
import { focusOf } from "../report_marks.ts";
import { showFocus } from "../report_pane.ts";
import { markedLines } from "../report_text.ts";
import type { Context, View } from "../view.ts";
import { plural } from "../words.ts";
import { notFound } from "./not_found.ts";

const LEGEND: readonly [string, string][] = [
  ["toll", "numbers"],
  ["time", "times"],
  ["place", "places"],
  ["party", "people and bodies"],
  ["thing", "other facts"],
  ["said", "what somebody said"],
  ["cue", "words like “said”"],
];

/** The view of the report that the address names, at what its `at` points to. */
export function reportView(context: Context, address: Address): View {
  const report = context.record.reports.get(address.path[1] ?? "");
  if (!report) return notFound("report");
  const node = h("article", { class: "report" });
  const draw = (at: string | null): void => {
    node.replaceChildren(...parts(report, at, context).filter((part) => part instanceof Node));
  };
  draw(address.query.get("at") ?? null);
  node.addEventListener("click", (event) => choose(event, report));
  return {
    title: report.title ?? context.record.reportName(report),
    node,
    update: (next) => {
      draw(next.query.get("at") ?? null);
      showFocus(node);
      return true;
    },
    shown: () => showFocus(node),
  };
}

function parts(report: Report, at: string | null, context: Context): Child[] {
  const { record } = context;
  const lines = markedLines(report, record, focusOf(at, report, record));
  const rows = lines.map((line) => h("div", { class: "line" }, line.node, marginNotes(line.ids, at, report, record)));
  const text =
    report.text === null ? h("p", { class: "nothing" }, "The brief was written without the reports’ texts.") : null;
  return [
    reportHead(report, record, "h1"),
    legend(report, context),
    focusCard(at, report, record),
    h("div", { class: "report-text with-margin" }, rows, text),
  ];
}

function legend(report: Report, context: Context): HTMLElement {
  const claims = context.record.toldBy.get(report.id)?.length ?? 0;
  const said = context.record.saidIn.get(report.id)?.length ?? 0;
  const samples = LEGEND.map(([kind, words]) =>
    h("span", { class: "sample" }, h("span", { class: `m m-${kind} layer-1` }, words)),
  );
  return h(
    "p",
    { class: "legend" },
    `${plural(claims, "claim")} and ${plural(said, "statement")} are marked: `,
    samples,
  );
}

function choose(event: MouseEvent, report: Report): void {
  const target = event.target instanceof Element ? event.target : null;
  const ids = target?.closest("[data-ids]")?.getAttribute("data-ids")?.split(" ");
  const chosen = target?.closest("a") ? undefined : ids?.at(-1);
  if (chosen) location.hash = hashOf(["report", report.id], [["at", chosen]]);
}
