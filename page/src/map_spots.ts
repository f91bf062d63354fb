/** Places as circles on the map: as wide as each is uncertain, near ones as one, each with its name where there is room. */

import { s } from "./dom.ts";
import { type Cluster, clusters, onMap, type Placed, type Point, PRECISION_KM } from "./map_shape.ts";
import type { MapWindow } from "./map_window.ts";
import type { Summary } from "./summary.ts";
import { plural } from "./words.ts";

const CLUSTER_PIXELS = 34;
const LETTER_PIXELS = 6;
const NAME_PIXELS = 14;
const SMALLEST_PIXELS = 5;

/** The corners of the circles around places, so that all of each is seen. */
export function edgesOf(placed: readonly Placed<Summary>[]): Point[] {
  return placed.flatMap((one) => {
    const radius = radiusOf(one);
    return [-radius, radius].map((off) => ({ x: one.x + off, y: one.y + off }));
  });
}

function radiusOf(one: Placed<Summary>): number {
  return onMap(PRECISION_KM[one.place.precision ?? "area"] ?? 500, one.place.lat);
}

/** Circles for places, near ones as one, with their names; choosing one place calls `choose` with its name. */
export function drawSpots(
  placed: readonly Placed<Summary>[],
  window: MapWindow,
  choose: (place: string) => void,
): SVGElement[] {
  const perPixel = window.perPixel;
  const wide = placed.map((one) => uncertainty(one, perPixel));
  const drawn = clusters(placed, CLUSTER_PIXELS * perPixel).sort((a, b) => b.count - a.count);
  const labels = new Labels(perPixel, drawn);
  const spots = drawn.map((cluster) => spot(cluster, window, choose, labels));
  return [...wide.filter((one) => one !== null), ...spots];
}

function uncertainty(one: Placed<Summary>, perPixel: number): SVGElement | null {
  const radius = radiusOf(one);
  return radius > 2 * SMALLEST_PIXELS * perPixel
    ? s("circle", { class: "uncertain", cx: one.x, cy: one.y, r: radius })
    : null;
}

function spot(
  cluster: Cluster<Summary>,
  window: MapWindow,
  choose: (place: string) => void,
  labels: Labels,
): SVGElement {
  const perPixel = window.perPixel;
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
  const act = (): void => (alone ? choose(names[0] as string) : window.part(cluster.members));
  button.addEventListener("click", act);
  button.addEventListener("keydown", (event) => {
    if (event instanceof KeyboardEvent && event.key === "Enter") act();
  });
  const count = text(cluster.x, cluster.y + 3.5 * perPixel, 10 * perPixel, "spot-count", String(cluster.count));
  const place = labels.place(label, cluster, radius);
  return s("g", { class: alone ? "spot" : "spot cluster" }, button, cluster.count > 1 ? count : null, place);
}

/** Names over spots; one that would cover another is left out, and comes when the map is nearer. */
class Labels {
  readonly #perPixel: number;
  readonly #spots: readonly Point[];
  readonly #names: (Point & { readonly half: number })[] = [];

  constructor(perPixel: number, spots: readonly Point[]) {
    this.#perPixel = perPixel;
    this.#spots = spots;
  }

  /** The name of the spot at `x`, `y`, above it; null where it would cover another name or spot. */
  place(words: string, spot: Point, radius: number): SVGElement | null {
    const [x, y] = [spot.x, spot.y - radius - 4 * this.#perPixel];
    const half = (words.length * LETTER_PIXELS * this.#perPixel) / 2;
    const high = NAME_PIXELS * this.#perPixel;
    const near = (one: Point, width: number): boolean =>
      Math.abs(one.y - y) < high && Math.abs(one.x - x) < width + half;
    const dot = SMALLEST_PIXELS * this.#perPixel;
    if (this.#names.some((one) => near(one, one.half))) return null;
    if (this.#spots.some((one) => one !== spot && near(one, dot))) return null;
    this.#names.push({ x, y, half });
    return text(x, y, 11 * this.#perPixel, "spot-name", words);
  }
}

function text(x: number, y: number, size: number, name: string, words: string): SVGElement {
  return s("text", { x, y, "font-size": size, class: name, "text-anchor": "middle", "aria-hidden": "true" }, words);
}
