/** Where it happened: country outlines, a circle for every place as wide as the place is uncertain, and the same as a list. */

import { type Address, hashOf } from "../address.ts";
import type { PlaceValue } from "../brief.ts";
import { h, s } from "../dom.ts";
import { filterBar, filtersOf } from "../filter_bar.ts";
import land from "../land.json" with { type: "json" };
import { eventLink } from "../links.ts";
import { type Cluster, clusters, onMap, type Placed, PRECISION_KM, pathOf, project } from "../map_shape.ts";
import { MapWindow } from "../map_window.ts";
import { grouped } from "../record.ts";
import type { Summary } from "../summary.ts";
import { dataTable } from "../tables.ts";
import type { Context, View } from "../view.ts";
import { plural } from "../words.ts";

const CLUSTER_PIXELS = 34;
const LETTER_PIXELS = 6;
const SMALLEST_PIXELS = 5;

/** The view of all places of events. */
export function mapView(context: Context, address: Address): View {
  const spots = s("g", { class: "spots" });
  const below = h("div", {});
  const window = new MapWindow([outlines(), spots]);
  let placed: Placed<Summary>[] = [];
  const draw = (): void => spots.replaceChildren(...drawSpots(placed, window));
  const show = (query: ReadonlyMap<string, string>): void => {
    const matching = context.search.matching(context.summaries, query);
    placed = placedOf(matching);
    window.fit(mostOf(placed));
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
  return { title: "Map", node, shown: () => window.fit(mostOf(placed)) };
}

function hint(): HTMLElement {
  return h(
    "p",
    { class: "legend" },
    "A circle is as wide as the place is uncertain: a town small, a region or country wide and hollow. Drag or use the arrow keys to move, + and − to come nearer. Outlines: Natural Earth.",
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

function drawSpots(placed: readonly Placed<Summary>[], window: MapWindow): SVGElement[] {
  const perPixel = window.perPixel;
  const wide = placed.map((one) => uncertainty(one, perPixel));
  const drawn = clusters(placed, CLUSTER_PIXELS * perPixel).sort((a, b) => b.count - a.count);
  const labels = new Labels(perPixel, drawn);
  const spots = drawn.map((cluster) => spot(cluster, perPixel, window, labels));
  return [...wide.filter((one) => one !== null), ...spots];
}

function uncertainty(one: Placed<Summary>, perPixel: number): SVGElement | null {
  const radius = onMap(PRECISION_KM[one.place.precision ?? "area"] ?? 500, one.place.lat);
  return radius > 2 * SMALLEST_PIXELS * perPixel
    ? s("circle", { class: "uncertain", cx: one.x, cy: one.y, r: radius })
    : null;
}

function spot(cluster: Cluster<Summary>, perPixel: number, window: MapWindow, labels: Labels): SVGElement {
  const names = cluster.members.map((member) => member.place.name);
  const words = `${names.slice(0, 3).join(", ")}${names.length > 3 ? " …" : ""}: ${plural(cluster.count, "event")}`;
  const radius = (SMALLEST_PIXELS + Math.min(11, Math.sqrt(cluster.count) * 1.6)) * perPixel;
  const alone = cluster.members.length === 1;
  const label = alone ? (names[0] as string) : `${names[0]} and ${names.length - 1} more`;
  const button = s(
    "g",
    { class: "spot-button", role: "button", tabindex: 0, "aria-label": words },
    s("title", {}, words),
    s("circle", { cx: cluster.x, cy: cluster.y, r: radius }),
  );
  const act = (): void => (alone ? goTo(names[0] as string) : window.fit(cluster.members));
  button.addEventListener("click", act);
  button.addEventListener("keydown", (event) => {
    if (event instanceof KeyboardEvent && event.key === "Enter") act();
  });
  const count = text(cluster.x, cluster.y + 3.5 * perPixel, 10 * perPixel, "spot-count", String(cluster.count));
  const place = labels.place(label, cluster.x, cluster.y - radius - 4 * perPixel);
  return s("g", { class: alone ? "spot" : "spot cluster" }, button, cluster.count > 1 ? count : null, place);
}

/** Names over spots; one that would cover another is left out, and comes when the map is nearer. */
class Labels {
  readonly #perPixel: number;
  readonly #taken: { readonly x: number; readonly y: number; readonly half: number }[];

  constructor(perPixel: number, spots: readonly { readonly x: number; readonly y: number }[]) {
    this.#perPixel = perPixel;
    this.#taken = spots.map(({ x, y }) => ({ x, y, half: SMALLEST_PIXELS * perPixel }));
  }

  place(words: string, x: number, y: number): SVGElement | null {
    const half = (words.length * LETTER_PIXELS * this.#perPixel) / 2;
    const high = 14 * this.#perPixel;
    const covers = this.#taken.some((one) => Math.abs(one.y - y) < high && Math.abs(one.x - x) < one.half + half);
    if (covers) return null;
    this.#taken.push({ x, y, half });
    return text(x, y, 11 * this.#perPixel, "spot-name", words);
  }
}

function text(x: number, y: number, size: number, name: string, words: string): SVGElement {
  return s("text", { x, y, "font-size": size, class: name, "text-anchor": "middle", "aria-hidden": "true" }, words);
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
