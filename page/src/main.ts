/** The page: reads the brief that stands in it, once, and shows the view that the address names. */

import { type Address, hashOf, parseAddress } from "./address.ts";
import type { Brief } from "./brief.ts";
import { type Child, h } from "./dom.ts";
import type { CheckedDraft } from "./draft.ts";
import { filtersOf } from "./filter_bar.ts";
import { EventSearch } from "./filters.ts";
import { listenForKeys } from "./keys.ts";
import { BriefRecord } from "./record.ts";
import { summariesOf } from "./summary.ts";
import type { Context, MakeView, View } from "./view.ts";
import { draftView } from "./views/draft.ts";
import { eventView } from "./views/event.ts";
import { eventsView } from "./views/events.ts";
import { mapView } from "./views/map.ts";
import { notFound } from "./views/not_found.ts";
import { partiesView } from "./views/parties.ts";
import { partyView } from "./views/party.ts";
import { reportView } from "./views/report.ts";
import { reportsView } from "./views/reports.ts";
import { sourcesView } from "./views/sources.ts";
import { statementsView } from "./views/statements.ts";
import { timelineView } from "./views/timeline.ts";
import { plural } from "./words.ts";

const VIEWS: Readonly<Record<string, MakeView>> = {
  events: eventsView,
  event: eventView,
  report: reportView,
  timeline: timelineView,
  map: mapView,
  people: partiesView,
  party: partyView,
  place: partyView,
  sources: sourcesView,
  statements: statementsView,
  reports: reportsView,
  draft: draftView,
};
const SECTIONS: readonly (readonly [string, string, readonly string[]])[] = [
  ["draft", "Draft", []],
  ["events", "Events", ["event", "place"]],
  ["timeline", "Timeline", []],
  ["map", "Map", []],
  ["people", "People", ["party"]],
  ["sources", "Who tells whom", []],
  ["statements", "Statements", []],
  ["reports", "Reports", ["report"]],
];
const FILTERED = new Set(["events", "timeline", "map"]);

class Page {
  readonly #context: Context;
  readonly #main: HTMLElement;
  readonly #scrolled = new Map<string, number>();
  #view: View | null = null;
  #path = "";
  #hash = "";

  constructor(context: Context, main: HTMLElement) {
    this.#context = context;
    this.#main = main;
  }

  /** Show what the location's hash names. */
  show(): void {
    const home = this.#context.draft ? "draft" : "events";
    const address = parseAddress(location.hash || `#/${home}`);
    const path = address.path.join("/");
    if (path === this.#path && this.#view?.update?.(address)) {
      this.#hash = location.hash;
      return;
    }
    this.#scrolled.set(this.#hash, window.scrollY);
    this.#draw(address, path);
  }

  /** Close what lies above the view. */
  close(): boolean {
    return this.#view?.close?.() ?? false;
  }

  #draw(address: Address, path: string): void {
    const first = this.#view === null;
    document.body.classList.remove("with-pane");
    const view = (VIEWS[address.path[0] ?? "events"] ?? (() => notFound("view")))(this.#context, address);
    this.#view = view;
    this.#path = path;
    this.#hash = location.hash;
    this.#main.replaceChildren(view.node);
    document.title = `${view.title} · secondsource`;
    navigation(this.#context, address);
    window.scrollTo(0, this.#scrolled.get(location.hash) ?? 0);
    if (!first) this.#main.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
    view.shown?.();
  }
}

function navigation(context: Context, address: Address): void {
  const kept = filtersOf(address.query);
  const here = address.path[0] ?? "events";
  const links = SECTIONS.filter(([name]) => name !== "draft" || context.draft).map(([name, words, also]) => {
    const current = name === here || also.includes(here) ? "page" : null;
    const href = hashOf([name], FILTERED.has(name) && FILTERED.has(here) ? kept : []);
    return h("li", {}, h("a", { href, "aria-current": current }, words));
  });
  document.getElementById("sections")?.replaceChildren(...links);
  const current = links.find((link) => link.querySelector("[aria-current]"));
  current?.parentElement?.scrollTo({ left: current.offsetLeft - current.parentElement.offsetLeft - 40 });
}

function masthead(record: BriefRecord): Child[] {
  const { reports, origins, events, skipped } = record.brief;
  const counts = [plural(reports.length, "report"), plural(origins.length, "origin"), plural(events.length, "event")];
  if (skipped.length) counts.push(`${skipped.length} not read`);
  return counts.flatMap((words, at) => [at ? " · " : "", words]);
}

/** What a block of data in the page holds; null where the page has none of that name. */
function dataOf<T>(id: string): T | null {
  const text = document.getElementById(id)?.textContent;
  return text ? (JSON.parse(text) as T) : null;
}

function begin(): void {
  const main = document.getElementById("main");
  const draft = dataOf<CheckedDraft>("check");
  const brief = draft?.brief ?? dataOf<Brief>("brief");
  if (!main || !brief) return;
  const record = new BriefRecord(brief);
  const summaries = summariesOf(brief.events);
  const context: Context = { record, summaries, search: new EventSearch(record), draft };
  document.getElementById("counts")?.replaceChildren(...(masthead(record) as string[]));
  const page = new Page(context, main);
  window.addEventListener("hashchange", () => page.show());
  window.addEventListener("filtered", () => navigation(context, parseAddress(location.hash)));
  document.querySelector(".skip")?.addEventListener("click", (event) => {
    event.preventDefault();
    main.focus();
  });
  listenForKeys({ close: () => page.close() });
  page.show();
  document.body.dataset.ready = "yes";
  requestAnimationFrame(() => performance.mark("listed"));
}

begin();
