/** The first view: every event on a line, the most important first, with filters and search that stand in the address. */

import type { Address } from "../address.ts";
import { hashOf } from "../address.ts";
import { type Child, h } from "../dom.ts";
import { filterBar } from "../filter_bar.ts";
import { verdictMark } from "../icons.ts";
import { eventLink } from "../links.ts";
import { bySort } from "../sorting.ts";
import type { Summary } from "../summary.ts";
import { dataTable, type Row } from "../tables.ts";
import { textHits } from "../text_search.ts";
import type { Context, View } from "../view.ts";
import { fieldWords, MODALITY_WORDS, plural, typeWords, VERDICT_WORDS } from "../words.ts";

const COLUMNS = [
  { head: "Event", name: "event" },
  { head: "When", name: "when" },
  { head: "Where", name: "where" },
  { head: "Toll", name: "toll" },
  { head: "Reports", name: "reports" },
  { head: "Contested", name: "contested" },
];

/** The view of all events. */
export function eventsView(context: Context, address: Address): View {
  const found = h("div", { class: "found" });
  const show = (query: ReadonlyMap<string, string>): void => {
    const matching = bySort(context.search.matching(context.summaries, query), query.get("sort") ?? "");
    found.replaceChildren(
      matching.length
        ? eventsTable(matching, "Events", countWords(matching.length, context.summaries.length))
        : nothing(),
      textHits(context.record, query.get("q") ?? "") ?? "",
    );
  };
  const bar = filterBar(context, address.query, ["events"], show);
  show(address.query);
  return {
    title: "Events",
    node: h("div", { class: "events" }, h("h1", { class: "hidden", tabindex: -1 }, "Events"), bar.node, found),
    update: (next) => {
      bar.take(next.query);
      show(next.query);
      return true;
    },
  };
}

/** The table of events, also used where a place or person has several; `count` tells how many there are. */
export function eventsTable(summaries: readonly Summary[], caption: string, count = ""): HTMLElement {
  return dataTable({
    caption,
    count,
    columns: COLUMNS,
    rows: summaries.map((one) => () => rowOf(one)),
    class: "events-table",
    main: true,
  });
}

function countWords(shown: number, all: number): string {
  return shown === all ? `${plural(all, "event")}, the most important first` : `${shown} of ${plural(all, "event")}`;
}

function nothing(): HTMLElement {
  return h(
    "p",
    { class: "nothing" },
    "No event passes these filters. ",
    h("a", { href: hashOf(["events"]) }, "Show all"),
  );
}

function rowOf(one: Summary): Row {
  const { event } = one;
  const modality = MODALITY_WORDS[event.modality] ?? event.modality;
  const contested = contestedOf(one);
  return {
    cells: [
      [
        eventLink(event, one.headline),
        h("span", { class: "kicker" }, typeWords(event.type), modality ? `, ${modality}` : ""),
      ],
      one.whenText || unknown("no date"),
      one.where?.name ?? unknown("no place"),
      tollOf(one),
      [String(event.reports.length), h("span", { class: "unit" }, event.reports.length === 1 ? " report" : " reports")],
      contested.length ? contested : h("span", { class: "faint" }, "–"),
    ],
    text: [
      event.title,
      one.whenText,
      one.where?.name ?? "",
      one.tolls.map((toll) => `${toll.text} ${fieldWords(toll.field, "all")}`).join("; "),
      String(event.reports.length),
      [...one.verdicts].map(([verdict, count]) => `${count} ${VERDICT_WORDS[verdict]}`).join("; "),
    ],
  };
}

/** The toll, each count with the mark of its verdict where it is contested. */
export function tollOf(one: Summary): Child {
  const worth = one.tolls.filter((toll) => toll.field !== "rescued").slice(0, 3);
  return worth.map((toll, at) => [
    at ? h("span", { class: "sep" }, " ") : null,
    h("span", { class: "toll" }, h("b", {}, toll.text), ` ${fieldWords(toll.field, "all")}`),
  ]);
}

function contestedOf(one: Summary): Child[] {
  return (["disputed", "revised"] as const).flatMap((verdict) => {
    const fields = one.event.findings.filter((finding) => finding.verdict === verdict);
    const words = [...new Set(fields.map((finding) => fieldWords(finding.field, finding.scope)))];
    return words.length ? [h("span", { class: "contested" }, verdictMark(verdict), `: ${words.join(", ")}`)] : [];
  });
}

function unknown(words: string): HTMLElement {
  return h("span", { class: "faint" }, words);
}
