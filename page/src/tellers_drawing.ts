/** Who tells whom, drawn: names in columns from the outlets on the left to the innermost sources on the right. */

import { h, s } from "./dom.ts";
import type { Telling } from "./tellers.ts";

const WIDTH = 1000;
const ROW = 26;
const NAME_WIDTH = 230;
const LETTER = 7.1;
const LONGEST = 32;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly column: number;
}

/** The drawing of the given tellings. The table beside it says the same in words. */
export function tellersDrawing(tellings: readonly Telling[], depths: ReadonlyMap<string, number>): HTMLElement {
  const spots = spotsOf(tellings, depths);
  const height = Math.max(...[...spots.values()].map((spot) => spot.y), 0) + ROW;
  const most = Math.max(...tellings.map((one) => one.claims), 1);
  const lines = tellings.map((one) => line(one, spots, most));
  const names = [...spots].map(([name, spot]) => label(name, spot));
  const words = "Who tells whom; the table below says the same";
  return h(
    "div",
    { class: "tellers", tabindex: 0, role: "region", "aria-label": words },
    s("svg", { viewBox: `0 0 ${WIDTH} ${height}`, role: "img", "aria-label": words }, lines, names),
  );
}

function spotsOf(tellings: readonly Telling[], depths: ReadonlyMap<string, number>): Map<string, Spot> {
  const names = [...new Set(tellings.flatMap((one) => [one.teller, one.source]))];
  const columns = [...new Set(names.map((name) => depths.get(name) ?? 0))].sort((a, b) => a - b);
  const spots = new Map<string, Spot>();
  const filled = columns.map(() => 0);
  for (const name of orderedByPartner(names, tellings)) {
    const column = columns.indexOf(depths.get(name) ?? 0);
    const x = columns.length < 2 ? 0 : (column / (columns.length - 1)) * (WIDTH - NAME_WIDTH);
    filled[column] = (filled[column] ?? 0) + 1;
    spots.set(name, { x, y: (filled[column] as number) * ROW - 8, column });
  }
  return spread(spots, filled);
}

/** Sources stand in the order in which their tellers first name them, so that few lines cross. */
function orderedByPartner(names: readonly string[], tellings: readonly Telling[]): string[] {
  const tellers = [...new Set(tellings.map((one) => one.teller))];
  const place = (name: string): number => {
    const of = tellings.filter((one) => one.source === name).map((one) => tellers.indexOf(one.teller));
    return of.length ? of.reduce((sum, at) => sum + at, 0) / of.length : tellers.indexOf(name);
  };
  return [...names].sort((a, b) => place(a) - place(b));
}

/** Short columns are spread over the height of the longest. */
function spread(spots: ReadonlyMap<string, Spot>, filled: readonly number[]): Map<string, Spot> {
  const longest = Math.max(...filled, 1);
  return new Map(
    [...spots].map(([name, spot]) => [
      name,
      { ...spot, y: spot.y * Math.min(3, longest / (filled[spot.column] || 1)) },
    ]),
  );
}

function line(one: Telling, spots: ReadonlyMap<string, Spot>, most: number): SVGElement | null {
  const [from, to] = [spots.get(one.teller), spots.get(one.source)];
  if (!from || !to) return null;
  const [x1, x2] = [from.x + Math.min(one.teller.length, LONGEST) * LETTER + 8, to.x - 6];
  const bend = Math.max(30, Math.abs(x2 - x1) / 2);
  const path = `M${x1} ${from.y - 4}C${x1 + bend} ${from.y - 4} ${x2 - bend} ${to.y - 4} ${x2} ${to.y - 4}`;
  const width = 1 + 4 * Math.sqrt(one.claims / most);
  return s(
    "path",
    { class: "telling", d: path, "stroke-width": width.toFixed(1) },
    s("title", {}, `${one.teller} has it from ${one.source}: ${one.claims} claims`),
  );
}

function label(name: string, spot: Spot): SVGElement {
  const short = name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
  return s("text", { x: spot.x, y: spot.y, class: `teller column-${spot.column}` }, s("title", {}, name), short);
}
