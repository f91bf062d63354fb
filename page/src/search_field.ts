/** The search field of a list; what is searched for stands in the address. */

import { hashOf } from "./address.ts";
import { h } from "./dom.ts";
import { folded } from "./filters.ts";

interface SearchOptions {
  /** The view that is searched. */
  readonly view: string;
  readonly query: ReadonlyMap<string, string>;
  readonly placeholder: string;
  /** Shows what has the words, folded; all where they are empty. */
  readonly show: (words: string) => void;
}

/** A form of one field that calls `show` at once and at every change. */
export function searchField({ view, query, placeholder, show }: SearchOptions): HTMLFormElement {
  const field = h("input", { type: "search", name: "q", placeholder, autocomplete: "off" });
  field.value = query.get("q") ?? "";
  const tell = (): void => show(folded(field.value.trim()));
  field.addEventListener("input", () => {
    history.replaceState(history.state, "", hashOf([view], [["q", field.value]]));
    tell();
  });
  const label = h("label", { class: "filter filter-q" }, h("span", {}, "Search"), field);
  const form = h("form", { class: "filters search", role: "search" }, label);
  form.addEventListener("submit", (event) => event.preventDefault());
  tell();
  return form;
}
