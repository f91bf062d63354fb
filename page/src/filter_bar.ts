/** The bar of filters over the events, the timeline and the map. */

import { hashOf } from "./address.ts";
import { h } from "./dom.ts";
import { FILTER_KEYS } from "./filters.ts";
import { SORTS } from "./sorting.ts";
import type { Context } from "./view.ts";
import { typeWords, VERDICT_WORDS, VERDICTS } from "./words.ts";

const MOST_OFFERED = 400;

export interface FilterBar {
  readonly node: HTMLElement;
  /** Show what another address filters by. */
  readonly take: (query: ReadonlyMap<string, string>) => void;
}

type Field = HTMLInputElement | HTMLSelectElement;
type Changed = (query: ReadonlyMap<string, string>) => void;

/** A bar whose every change is put into the address and told to `changed`. */
export function filterBar(
  context: Context,
  query: ReadonlyMap<string, string>,
  path: string[],
  changed: Changed,
): FilterBar {
  const fields = fieldsOf(context);
  if (path[0] !== "events") fields.delete("sort");
  const take = (next: ReadonlyMap<string, string>): void => {
    for (const [key, field] of fields) field.value = next.get(key) ?? "";
  };
  const tell = (): void => {
    const next = new Map([...fields].map(([key, field]): [string, string] => [key, field.value.trim()]));
    history.replaceState(history.state, "", hashOf(path, next));
    window.dispatchEvent(new Event("filtered"));
    changed(next);
  };
  const clear = h("button", { type: "button", class: "quiet clear" }, "Clear");
  clear.addEventListener("click", () => {
    take(new Map());
    tell();
  });
  const node = form([...fields.values()], clear);
  node.addEventListener("input", () => debounce(tell));
  take(query);
  return { node, take };
}

/** The part of an address that filters, to carry from one view to another. */
export function filtersOf(query: ReadonlyMap<string, string>): [string, string][] {
  return FILTER_KEYS.flatMap((key): [string, string][] => (query.get(key) ? [[key, query.get(key) as string]] : []));
}

let waiting: ReturnType<typeof setTimeout> | undefined;

function debounce(act: () => void): void {
  clearTimeout(waiting);
  waiting = setTimeout(act, 60);
}

function form(fields: readonly Field[], clear: HTMLElement): HTMLFormElement {
  const labelled = fields.map((field) =>
    h("label", { class: `filter filter-${field.name}` }, h("span", {}, field.dataset.label ?? ""), field),
  );
  const toggle = h(
    "button",
    { type: "button", class: "quiet filter-toggle", "aria-expanded": "false" },
    "More filters",
  );
  toggle.addEventListener("click", () => {
    const open = node.classList.toggle("open");
    toggle.setAttribute("aria-expanded", String(open));
    toggle.textContent = open ? "Fewer filters" : "More filters";
  });
  const node = h(
    "form",
    { class: "filters", role: "search", "aria-label": "Filter the events" },
    labelled,
    toggle,
    clear,
  );
  node.addEventListener("submit", (event) => event.preventDefault());
  return node;
}

function fieldsOf(context: Context): Map<string, Field> {
  const types = [...new Set(context.summaries.map((one) => one.event.type))].sort();
  const outlets = [...new Set(context.record.brief.reports.map((report) => report.outlet ?? ""))]
    .filter(Boolean)
    .sort();
  const names = (kinds: readonly string[]): string[] =>
    context.record.brief.entities.filter((entity) => kinds.includes(entity.kind)).map((entity) => entity.name);
  return new Map<string, Field>([
    ["q", input("q", "Search", "search", "words, names, sentences")],
    ["verdict", select("verdict", "Verdict", new Map(VERDICTS.map((verdict) => [verdict, VERDICT_WORDS[verdict]])))],
    ["type", select("type", "Type", new Map(types.map((type) => [type, typeWords(type)])))],
    ["place", offered("place", "Place", names(["place", "facility"]))],
    ["outlet", offered("outlet", "Outlet", outlets)],
    ["person", offered("person", "Person or body", names(["person", "organisation"]))],
    ["from", input("from", "From", "date", "")],
    ["to", input("to", "To", "date", "")],
    ["sort", select("sort", "Order", new Map([...SORTS].filter(([key]) => key)), "importance")],
  ]);
}

function input(name: string, label: string, type: string, placeholder: string): HTMLInputElement {
  return h("input", { name, type, placeholder: placeholder || null, autocomplete: "off", "data-label": label });
}

function select(name: string, label: string, options: ReadonlyMap<string, string>, all = "any"): HTMLSelectElement {
  const rows = [...options].map(([value, words]) => h("option", { value }, words));
  return h("select", { name, "data-label": label }, h("option", { value: "" }, all), rows);
}

function offered(name: string, label: string, names: readonly string[]): HTMLInputElement {
  const field = input(name, label, "text", "any");
  const id = `offered-${name}`;
  const options = [...new Set(names)].slice(0, MOST_OFFERED).map((value) => h("option", { value }));
  document.getElementById(id)?.remove();
  document.body.append(h("datalist", { id }, options));
  field.setAttribute("list", id);
  return field;
}
