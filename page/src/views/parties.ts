/** People and organisations: who is told of, under which names, and what is said of each. */

import type { Address } from "../address.ts";
import { hashOf } from "../address.ts";
import type { Entity } from "../brief.ts";
import { h } from "../dom.ts";
import { folded } from "../filters.ts";
import { entityLink } from "../links.ts";
import { dataTable } from "../tables.ts";
import type { Context, View } from "../view.ts";
import { accuses, plural } from "../words.ts";

const COLUMNS = [
  { head: "Name", name: "name" },
  { head: "Kind", name: "kind" },
  { head: "Roles", name: "roles" },
  { head: "Also called", name: "aliases" },
  { head: "Accused or cleared", name: "accused" },
  { head: "Mentions", name: "mentions" },
];

/** The view of all people and organisations. */
export function partiesView(context: Context, address: Address): View {
  const all = context.record.brief.entities.filter((one) => one.kind === "person" || one.kind === "organisation");
  const found = h("div", {});
  const field = h("input", { type: "search", name: "q", placeholder: "a name, role or alias", autocomplete: "off" });
  const show = (): void => {
    const words = folded(field.value.trim());
    const shown = all.filter((one) => !words || folded(textOf(one)).includes(words));
    found.replaceChildren(
      h("p", { class: "count", role: "status" }, plural(shown.length, "person or body", "people and bodies")),
      table(shown),
    );
  };
  field.value = address.query.get("q") ?? "";
  field.addEventListener("input", () => {
    history.replaceState(history.state, "", hashOf(["people"], [["q", field.value]]));
    show();
  });
  show();
  const form = h(
    "form",
    { class: "filters", role: "search" },
    h("label", { class: "filter filter-q" }, h("span", {}, "Search"), field),
  );
  form.addEventListener("submit", (event) => event.preventDefault());
  return {
    title: "People and organisations",
    node: h("div", {}, h("h1", { tabindex: -1 }, "People and organisations"), form, found),
  };
}

function textOf(one: Entity): string {
  return [one.name, ...one.aliases, rolesOf(one)].join(" ");
}

function rolesOf(one: Entity): string {
  const roles = one.findings.filter((finding) => finding.field === "role" || finding.field === "leader_of");
  return roles.flatMap((finding) => finding.values.map((found) => found.text)).join("; ");
}

function table(entities: readonly Entity[]): HTMLElement {
  const told = [...entities].sort((a, b) => b.findings.length - a.findings.length || b.mentions - a.mentions);
  const rows = told.map((one) => () => {
    const accused = [
      ...new Set(one.findings.filter((finding) => accuses(finding.field)).map((finding) => finding.field)),
    ].join(", ");
    const text = [one.name, one.kind, rolesOf(one), one.aliases.join("; "), accused, String(one.mentions)];
    return { cells: [entityLink(one), ...text.slice(1)], text };
  });
  return dataTable({ caption: "People and organisations", columns: COLUMNS, rows, class: "parties", main: true });
}
