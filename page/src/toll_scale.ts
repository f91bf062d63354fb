/** The scale of a drawing of tolls: days to the right, counts upwards, and the axes that show them. */

import { isoOf, shortDay } from "./dates.ts";
import { type Child, s } from "./dom.ts";
import type { TollPoint } from "./tolls.ts";

export const WIDEST = 560;
export const HEIGHT = 190;
const EDGE = { left: 44, right: 38, top: 14, bottom: 30 };
const DAY_LABEL = 56;
/** A gap of more days than this, and than four usual gaps, is drawn shorter, with a break in the axis. */
const LONG_GAP = 7;
const USUAL_GAPS = 4;

export interface TollScale {
  readonly width: number;
  readonly x: (day: number) => number;
  readonly y: (count: number) => number;
  readonly top: number;
  readonly days: readonly number[];
  /** Where the axis is broken. */
  readonly breaks: readonly number[];
}

/** A scale on which all of the points have room, so many pixels wide. */
export function tollScale(points: readonly TollPoint[], width: number): TollScale {
  const days = [...new Set(points.map((point) => point.day))].sort((a, b) => a - b);
  const steps = stepsBetween(days);
  const whole = steps.reduce((sum, step) => sum + step, 0) || 1;
  const long = width - EDGE.left - EDGE.right;
  const places = new Map<number, number>();
  let passed = 0;
  for (const [at, day] of days.entries()) {
    places.set(day, EDGE.left + 12 + (passed / whole) * long);
    passed += steps[at] ?? 0;
  }
  const x = (day: number): number => places.get(day) ?? EDGE.left;
  const top = niceTop(Math.max(1, ...points.map((point) => point.high ?? point.low ?? 0)));
  const high = HEIGHT - EDGE.top - EDGE.bottom;
  const broken = days.filter((day, at) => (steps[at] ?? 0) < (days[at + 1] ?? day) - day);
  const breaks = broken.map((day) => (x(day) + x(days[days.indexOf(day) + 1] as number)) / 2);
  return { width, x, y: (count) => EDGE.top + (1 - Math.min(count, top) / top) * high, top, days, breaks };
}

/** How long each gap between days is drawn, in days. */
export function stepsBetween(days: readonly number[]): number[] {
  const gaps = days.slice(1).map((day, at) => day - (days[at] as number));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 0;
  const longest = Math.max(LONG_GAP, USUAL_GAPS * usual);
  return gaps.map((gap) => Math.min(gap, longest));
}

/** The next round number above: 1, 2, 5, 10, 20 … */
function niceTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return ([1, 2, 4, 5, 6, 8, 10].find((step) => step * power >= most) ?? 10) * power;
}

/** Lines across with their counts, days below, and the breaks between days that lie far apart. */
export function axes(scale: TollScale): Child {
  const levels = [0, scale.top / 2, scale.top].filter((level) => Number.isInteger(level));
  const across = levels.map((level) => [
    s("line", { class: "grid", x1: EDGE.left, x2: scale.width - 8, y1: scale.y(level), y2: scale.y(level) }),
    s("text", { class: "tick", x: EDGE.left - 8, y: scale.y(level) + 4, "text-anchor": "end" }, String(level)),
  ]);
  const below = spaced(scale).map((day) =>
    s("text", { class: "tick", x: scale.x(day), y: HEIGHT - 8, "text-anchor": "middle" }, dayWords(day)),
  );
  const breaks = scale.breaks.map((x) =>
    s("path", { class: "break", d: `M${x - 5} ${scale.y(0) + 6}l5 -12M${x} ${scale.y(0) + 6}l5 -12` }),
  );
  return [across, below, breaks];
}

function dayWords(day: number): string {
  return shortDay(isoOf(day)).replace(/ \d{4}$/, "");
}

/** The days that have room for their label. */
function spaced(scale: TollScale): number[] {
  const kept: number[] = [];
  for (const day of scale.days) {
    const before = kept.at(-1);
    if (before === undefined || scale.x(day) - scale.x(before) > DAY_LABEL) kept.push(day);
  }
  return kept;
}
