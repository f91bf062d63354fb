/** Who tells whom, drawn: names in columns from the outlets on the left to the innermost sources on the right. */

import { h, s } from "./dom.ts";
import type { Telling } from "./tellers.ts";
import { type Layout, layoutOf, NAME_WIDTH, type Spot } from "./tellers_layout.ts";

const LETTER = 7.1;
const LONGEST = 32;

/** The drawing of the given tellings. The table beside it says the same in words. */
export function tellersDrawing(tellings: readonly Telling[], depths: ReadonlyMap<string, number>): HTMLElement {
  const layout = layoutOf(tellings, depths);
  const most = Math.max(...tellings.map((one) => one.claims), 1);
  const lines = tellings.map((one) => line(one, layout, most));
  const names = [...layout.spots].map(([name, spot]) => label(name, spot));
  const words = "Who tells whom; the table below says the same";
  return h(
    "div",
    { class: "tellers", tabindex: 0, role: "region", "aria-label": words },
    s("svg", { viewBox: `0 0 ${layout.width} ${layout.height}`, role: "img", "aria-label": words }, lines, names),
  );
}

function line(one: Telling, layout: Layout, most: number): SVGElement | null {
  const [from, to] = [layout.spots.get(one.teller), layout.spots.get(one.source)];
  if (!from || !to) return null;
  const begin = { x: from.x + Math.min(one.teller.length, LONGEST) * LETTER + 8, y: from.y };
  const past = layout.passages(one).map((spot) => ({ in: spot, out: { x: spot.x + NAME_WIDTH, y: spot.y } }));
  const starts = [begin, ...past.map((each) => each.out)];
  const ends = [...past.map((each) => each.in), { x: to.x - 6, y: to.y }];
  const curves = starts.map((start, at) => curve(start, ends[at] as Spot));
  const path = `M${begin.x} ${begin.y - 4}${curves.join("")}`;
  const width = 1 + 4 * Math.sqrt(one.claims / most);
  return s(
    "path",
    { class: "telling", d: path, "stroke-width": width.toFixed(1) },
    s("title", {}, `${one.teller} has it from ${one.source}: ${one.claims} claims`),
  );
}

function curve(from: Spot, to: Spot): string {
  const bend = Math.max(30, Math.abs(to.x - from.x) / 2);
  return `L${from.x} ${from.y - 4}C${from.x + bend} ${from.y - 4} ${to.x - bend} ${to.y - 4} ${to.x} ${to.y - 4}`;
}

function label(name: string, spot: Spot): SVGElement {
  const short = name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
  return s("text", { x: spot.x, y: spot.y, class: "teller" }, s("title", {}, name), short);
}
