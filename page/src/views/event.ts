/** One event: fields by reports, the toll over time, who it comes from, what it is related to. */

import { type Address, hashOf } from "../address.ts";
import type { BriefEvent, Claim } from "../brief.ts";
import { type Child, h } from "../dom.ts";
import { fieldsTable } from "../fields_table.ts";
import { eventLink } from "../links.ts";
import { originsSection } from "../origins_section.ts";
import { ReportPane } from "../report_pane.ts";
import { summaryOf } from "../summary.ts";
import { tollSection } from "../toll_chart.ts";
import type { Context, View } from "../view.ts";
import { BACKWARD_WORDS, MODALITY_WORDS, plural, RELATION_WORDS, typeWords } from "../words.ts";
import { notFound } from "./not_found.ts";

/** The view of the event that the address names. */
export function eventView(context: Context, address: Address): View {
  const event = context.record.events.get(address.path[1] ?? "");
  if (!event) return notFound("event");
  const pane = new ReportPane(context, ["event", event.id]);
  const open = (claim: Claim): void => {
    location.hash = hashOf(["event", event.id], [["at", claim.id]]);
  };
  const node = h(
    "article",
    { class: "event" },
    heading(event, context),
    h(
      "section",
      { class: "fields" },
      h("h2", { class: "hidden" }, "What each report says"),
      fieldsTable(event, context.record, open),
    ),
    tollSection(event, context.record, open),
    originsSection(event.findings, context.record),
    relations(event, context),
    pane.node,
  );
  const update = (next: Address): boolean => pane.open(next.query.get("at") ?? null);
  return { title: event.title, node, update, close: () => pane.close(), shown: () => update(address) };
}

function heading(event: BriefEvent, context: Context): HTMLElement {
  const outlets = new Set(event.reports.map((id) => context.record.reports.get(id)?.outlet ?? id));
  const modality = MODALITY_WORDS[event.modality] ?? event.modality;
  const contested = [...summaryOf(event).verdicts].filter(
    ([verdict]) => verdict === "disputed" || verdict === "revised",
  );
  const told = `in ${plural(event.reports.length, "report")} of ${plural(outlets.size, "outlet")}`;
  const parts = [typeWords(event.type), modality, told, contested.map(([verdict, n]) => `${n} ${verdict}`).join(", ")];
  return h(
    "header",
    { class: "view-head" },
    h("p", { class: "kicker" }, parts.filter(Boolean).join(" · ")),
    h("h1", { tabindex: -1 }, event.title),
  );
}

function relations(event: BriefEvent, context: Context): Child {
  const forward = event.relations.map((one) => ({
    words: RELATION_WORDS[one.relation] ?? one.relation,
    id: one.event,
  }));
  const backward = (context.record.relatedTo.get(event.id) ?? []).map((one) => ({
    words: BACKWARD_WORDS[one.relation] ?? one.relation,
    id: one.event,
  }));
  const rows = [...forward, ...backward].flatMap(({ words, id }) => {
    const other = context.record.events.get(id);
    return other ? [h("li", {}, h("span", { class: "relation" }, words), " ", eventLink(other))] : [];
  });
  return rows.length ? h("section", {}, h("h2", {}, "Related events"), h("ul", { class: "relations" }, rows)) : null;
}
