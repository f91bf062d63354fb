/** Who said what: every statement by speaker. */

import { type Address, hashOf } from "../address.ts";
import type { Statement } from "../brief.ts";
import { h } from "../dom.ts";
import { folded } from "../filters.ts";
import { grouped } from "../record.ts";
import { speakerName, statementsTable } from "../statements_table.ts";
import type { Context, View } from "../view.ts";
import { plural } from "../words.ts";

/** The view of all statements, the speakers with the most first. */
export function statementsView(context: Context, address: Address): View {
  const { record } = context;
  const speaker = (one: Statement): string => speakerName(one, record);
  const ordered = [...grouped(record.brief.statements, speaker).values()].sort((a, b) => b.length - a.length).flat();
  const found = h("div", {});
  const field = h("input", { type: "search", name: "q", placeholder: "a speaker or words", autocomplete: "off" });
  const show = (): void => {
    const words = folded(field.value.trim());
    const text = (one: (typeof ordered)[number]): string =>
      folded([speaker(one), ...one.chain, ...one.content.map((span) => span.quote)].join(" "));
    const shown = words ? ordered.filter((one) => text(one).includes(words)) : ordered;
    found.replaceChildren(
      h("p", { class: "count", role: "status" }, plural(shown.length, "statement")),
      statementsTable(shown, record, "Statements"),
    );
  };
  field.value = address.query.get("q") ?? "";
  field.addEventListener("input", () => {
    history.replaceState(history.state, "", hashOf(["statements"], [["q", field.value]]));
    show();
  });
  show();
  const form = h(
    "form",
    { class: "filters", role: "search" },
    h("label", { class: "filter filter-q" }, h("span", {}, "Search"), field),
  );
  form.addEventListener("submit", (event) => event.preventDefault());
  return { title: "Statements", node: h("div", {}, h("h1", { tabindex: -1 }, "Statements, by speaker"), form, found) };
}
