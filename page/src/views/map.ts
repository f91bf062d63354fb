/** Where it happened: country outlines, a circle for every place as wide as the place is uncertain, and the same as a list. */

import { type Address, hashOf } from "../address.ts";
import type { PlaceValue } from "../brief.ts";
import { h, s } from "../dom.ts";
import { filterBar, filtersOf } from "../filter_bar.ts";
import land from "../land.json" with { type: "json" };
import { eventLink } from "../links.ts";
import { type Placed, pathOf, project } from "../map_shape.ts";
import { drawSpots, edgesOf } from "../map_spots.ts";
import { MapWindow } from "../map_window.ts";
import { grouped } from "../record.ts";
import type { Summary } from "../summary.ts";
import { dataTable } from "../tables.ts";
import type { Context, View } from "../view.ts";
import { plural } from "../words.ts";

/** The view of all places of events. */
export function mapView(context: Context, address: Address): View {
  const spots = s("g", { class: "spots" });
  const below = h("div", {});
  const window = new MapWindow([outlines(), spots]);
  let placed: Placed<Summary>[] = [];
  const draw = (): void => spots.replaceChildren(...drawSpots(placed, window, goTo));
  const show = (query: ReadonlyMap<string, string>): void => {
    const matching = context.search.matching(context.summaries, query);
    placed = placedOf(matching);
    window.fit(edgesOf(mostOf(placed)));
    below.replaceChildren(table(placed, query), ...without(matching));
  };
  window.onmoved = draw;
  const bar = filterBar(context, address.query, ["map"], show);
  show(address.query);
  const node = h(
    "div",
    { class: "map-view" },
    h("h1", { tabindex: -1, class: "hidden" }, "Map"),
    bar.node,
    window.node,
    hint(),
    below,
  );
  return { title: "Map", node, shown: () => window.fit(edgesOf(mostOf(placed))) };
}

function hint(): HTMLElement {
  return h(
    "p",
    { class: "legend" },
    "A circle is as wide as the place is uncertain: a town small, a region or country wide and hollow. Drag or use the arrow keys to move, + and − to come nearer and go back. Outlines: Natural Earth.",
  );
}

function outlines(): SVGElement {
  return s(
    "g",
    { class: "land", "aria-hidden": "true" },
    s("path", { class: "coast", d: pathOf(land.coasts) }),
    s("path", { class: "border", d: pathOf(land.borders) }),
  );
}

type Known = PlaceValue & { readonly lat: number; readonly lon: number };

function known(place: PlaceValue | null): place is Known {
  return place !== null && place.lat !== null && place.lon !== null;
}

function placedOf(summaries: readonly Summary[]): Placed<Summary>[] {
  const here = summaries.filter((one) => known(one.where));
  const groups = grouped(here, (one) => `${one.where?.lat} ${one.where?.lon} ${one.where?.name}`);
  return [...groups.values()].map((things) => {
    const place = (things[0] as Summary).where as Known;
    const [x, y] = project(place.lon, place.lat);
    return { place, x, y, things };
  });
}

/** Where many places are, those that lie far off from nine of ten are left to be moved to. */
function mostOf(placed: readonly Placed<Summary>[]): readonly Placed<Summary>[] {
  if (placed.length < 30) return placed;
  const between = (values: number[]): readonly [number, number] => {
    const sorted = values.sort((a, b) => a - b);
    const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] as number;
    return [at(0.05), at(0.95)];
  };
  const [left, right] = between(placed.map((one) => one.x));
  const [top, bottom] = between(placed.map((one) => one.y));
  return placed.filter((one) => one.x >= left && one.x <= right && one.y >= top && one.y <= bottom);
}

function goTo(place: string): void {
  location.hash = hashOf(["events"], [["place", place]]);
}

function table(placed: readonly Placed<Summary>[], query: ReadonlyMap<string, string>): HTMLElement {
  const kept = filtersOf(query).filter(([key]) => key !== "place");
  const rows = placed.map(({ place, things }) => () => {
    const link = h("a", { href: hashOf(["events"], [["place", place.name], ...kept]) }, place.name);
    const point = `${place.lat.toFixed(2)}, ${place.lon.toFixed(2)}`;
    const events = things.slice(0, 3).map((one, at) => [at ? "; " : "", eventLink(one.event)]);
    const more = things.length > 3 ? ` and ${things.length - 3} more` : "";
    return {
      cells: [link, place.country ?? "", place.precision ?? "", point, [events, more]],
      text: [
        place.name,
        place.country ?? "",
        place.precision ?? "",
        point,
        things.map((one) => one.event.title).join("; "),
      ],
    };
  });
  const columns = ["place", "country", "precision", "point", "events"].map((name) => ({
    name,
    head: name[0]?.toUpperCase() + name.slice(1),
  }));
  return dataTable({ caption: "Places", columns, rows, main: true });
}

function without(summaries: readonly Summary[]): HTMLElement[] {
  const rows = summaries.filter((one) => !known(one.where));
  if (rows.length === 0) return [];
  const items = rows.map((one) => h("li", {}, eventLink(one.event), one.where ? ` (${one.where.name})` : ""));
  return [
    h(
      "details",
      { class: "aside" },
      h("summary", {}, `${plural(rows.length, "event")} without a point on the map`),
      h("ul", {}, items),
    ),
  ];
}
