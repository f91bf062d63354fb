/** When it happened: a row for every event, its date as a bar as long as the date is uncertain. */

import type { Address } from "../address.ts";
import { type Child, h } from "../dom.ts";
import { filterBar } from "../filter_bar.ts";
import { eventLink } from "../links.ts";
import { fillLazily } from "../lists.ts";
import { firstDay } from "../sorting.ts";
import type { Summary } from "../summary.ts";
import { barOf, scaleOf, type TimeScale, ticksOf } from "../time_scale.ts";
import type { Context, View } from "../view.ts";
import { plural } from "../words.ts";

/** The view of all events by day. */
export function timelineView(context: Context, address: Address): View {
  const box = h("div", { class: "time-box" });
  const show = (query: ReadonlyMap<string, string>): void => {
    const matching = context.search.matching(context.summaries, query);
    box.replaceChildren(...drawn(matching).filter((part) => part instanceof Node));
  };
  const bar = filterBar(context, address.query, ["timeline"], show);
  show(address.query);
  const node = h("div", { class: "timeline" }, h("h1", { tabindex: -1, class: "hidden" }, "Timeline"), bar.node, box);
  return { title: "Timeline", node };
}

function drawn(summaries: readonly Summary[]): Child[] {
  const dated = summaries
    .filter((one) => firstDay(one) !== null)
    .sort((a, b) => (firstDay(a) as number) - (firstDay(b) as number));
  const partial = summaries.filter((one) => one.when !== null && firstDay(one) === null);
  const undated = summaries.filter((one) => one.when === null);
  const scale = scaleOf(dated);
  const rows = h("ol", { class: "time-rows", "data-list": true });
  fillLazily(rows, dated, (one) => rowOf(one, scale));
  return [
    h(
      "p",
      { class: "legend", role: "status" },
      `${plural(dated.length, "event")} by day. A dot is a day; a bar is as long as the date is uncertain; a broken edge is approximate; an arrow lies beyond the days drawn.`,
    ),
    dated.length
      ? h("div", { class: "time-rule", "aria-hidden": "true" }, h("div", { class: "time-axis" }, ticks(scale)))
      : null,
    rows,
    aside("whose year no report gives", partial),
    aside("without any date", undated),
  ];
}

function ticks(scale: TimeScale): HTMLElement[] {
  return ticksOf(scale).map((tick) => {
    const node = h("span", { class: "tick" }, tick.words);
    node.style.setProperty("--at", String(tick.at));
    return node;
  });
}

function rowOf(one: Summary, scale: TimeScale): HTMLElement {
  const bar = barOf(one, scale);
  const mark = h("span", { class: `bar ${bar.shape}${one.when?.approximate ? " about" : ""}`, "aria-hidden": "true" });
  mark.style.setProperty("--from", String(bar.from));
  mark.style.setProperty("--long", String(bar.to - bar.from));
  return h(
    "li",
    {},
    h("span", { class: "time-day" }, one.whenText),
    h("span", { class: "time-name" }, eventLink(one.event, one.headline)),
    h("span", { class: "time-track" }, mark),
  );
}

function aside(words: string, summaries: readonly Summary[]): Child {
  if (summaries.length === 0) return null;
  const items = summaries.map((one) => h("li", {}, eventLink(one.event), one.whenText ? `, ${one.whenText}` : ""));
  return h(
    "section",
    { class: "aside" },
    h("h2", {}, `${plural(summaries.length, "event")} ${words}`),
    h("ul", {}, items),
  );
}
