/** People and organisations: who is told of, under which names, and what is said of each. */

import type { Address } from "../address.ts";
import type { Entity } from "../brief.ts";
import { type Child, h } from "../dom.ts";
import { folded } from "../filters.ts";
import { entityLink } from "../links.ts";
import type { BriefRecord } from "../record.ts";
import { searchField } from "../search_field.ts";
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

/** The view of all people and organisations: those of whom something is told, and those who are only named. */
export function partiesView(context: Context, address: Address): View {
  const all = context.record.brief.entities.filter((one) => one.kind === "person" || one.kind === "organisation");
  const told = toldOf(context.record);
  const found = h("div", {});
  const show = (words: string): void => {
    const shown = all.filter((one) => !words || folded(textOf(one)).includes(words));
    const named = shown.filter((one) => !told.has(one.id));
    found.replaceChildren(
      table(
        shown.filter((one) => told.has(one.id)),
        shown.length,
      ),
      onlyNamed(named),
    );
  };
  const form = searchField({ view: "people", query: address.query, placeholder: "a name, role or alias", show });
  return {
    title: "People and organisations",
    node: h("div", {}, h("h1", { tabindex: -1 }, "People and organisations"), form, found),
  };
}

/** The entities of whom a finding tells, or who say something. */
function toldOf(record: BriefRecord): ReadonlySet<string> {
  const values = record.brief.events.flatMap((event) => event.findings.flatMap((finding) => finding.values));
  const named = values.flatMap(({ value }) => ("entity" in value && value.entity ? [value.entity] : []));
  const spoke = record.brief.statements.flatMap((said) => said.speaker ?? []);
  const described = record.brief.entities.filter((one) => one.findings.length > 0).map((one) => one.id);
  return new Set([...named, ...spoke, ...described]);
}

function textOf(one: Entity): string {
  return [one.name, ...one.aliases, rolesOf(one)].join(" ");
}

function rolesOf(one: Entity): string {
  const roles = one.findings.filter((finding) => finding.field === "role" || finding.field === "leader_of");
  return roles.flatMap((finding) => finding.values.map((found) => found.text)).join("; ");
}

function table(entities: readonly Entity[], all: number): HTMLElement {
  const told = [...entities].sort((a, b) => b.findings.length - a.findings.length || b.mentions - a.mentions);
  const rows = told.map((one) => () => {
    const accused = [
      ...new Set(one.findings.filter((finding) => accuses(finding.field)).map((finding) => finding.field)),
    ].join(", ");
    const text = [one.name, one.kind, rolesOf(one), one.aliases.join("; "), accused, String(one.mentions)];
    return { cells: [entityLink(one), ...text.slice(1)], text };
  });
  const caption = "People and organisations";
  const count = plural(all, "person or body", "people and bodies");
  return dataTable({ caption, count, columns: COLUMNS, rows, class: "parties", main: true });
}

function onlyNamed(entities: readonly Entity[]): HTMLElement {
  const links: Child[] = entities.map((one, at) => [at ? ", " : "", entityLink(one)]);
  return h("p", { class: "only-named" }, links.length ? ["Only named: ", links] : null);
}
