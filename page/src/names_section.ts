/** The names that somebody goes by, the outlets that use each, and every place where it stands. */

import { type NamePlace, type NameUse, nameUses } from "./aliases.ts";
import type { Entity } from "./brief.ts";
import { type Child, h } from "./dom.ts";
import { excerpt } from "./excerpt.ts";
import { reportLink } from "./links.ts";
import { type BriefRecord, grouped } from "./record.ts";
import { dataTable } from "./tables.ts";
import { plural } from "./words.ts";

const MOST_PLACES = 60;
const COLUMNS = [
  { head: "Name", name: "name" },
  { head: "Stands in", name: "outlets" },
];

/** A table of the names that stand in a text; null where none does. */
export function namesTable(entity: Entity, record: BriefRecord): Child {
  const uses = nameUses(entity, record).filter((use) => use.places.length);
  if (uses.length === 0) return null;
  const rows = uses.map((use) => {
    const outlets = outletsOf(use, record);
    return { cells: [use.name, places(use, outlets.join(", "), record)], text: [use.name, outlets.join("; ")] };
  });
  return dataTable({ caption: "Names", columns: COLUMNS, rows, class: "names" });
}

/** The outlets that use a name, each with how often where that is more than once. */
function outletsOf(use: NameUse, record: BriefRecord): string[] {
  const byOutlet = grouped(use.places, (place) => record.reportName(place.report));
  return [...byOutlet].map(([outlet, all]) => (all.length > 1 ? `${outlet} (${all.length})` : outlet)).sort();
}

function places(use: NameUse, summary: string, record: BriefRecord): HTMLElement {
  const rows = use.places.slice(0, MOST_PLACES).map((place) => h("li", {}, placeLink(place, record)));
  const more = use.places.length - rows.length;
  const rest = more > 0 ? h("li", { class: "faint" }, `and ${plural(more, "more place", "more places")}`) : null;
  return h("details", {}, h("summary", {}, summary), h("ul", { class: "evidence" }, rows, rest));
}

function placeLink({ report, start, end }: NamePlace, record: BriefRecord): Child {
  const text = record.text(report);
  const at = `${text.codePoint(start)}-${text.codePoint(end)}`;
  return [
    reportLink(report, at, record.reportName(report)),
    " ",
    h("span", { class: "excerpt" }, excerpt(text.text, start, end)),
  ];
}
