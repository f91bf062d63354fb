/** The days that a timeline draws, its ticks, and where the bar of an event stands on it: 0 is its left edge, 1 its right. */

import { dayOf, daysOf, isoOf } from "./dates.ts";
import { firstDay } from "./sorting.ts";
import type { Summary } from "./summary.ts";

export interface TimeScale {
  readonly first: number;
  readonly last: number;
}

export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly shape: "day" | "span" | "before" | "after" | "since" | "until";
}

/** From the first to the last day; where single events lie far off, the days that nine of ten events lie in. */
export function scaleOf(dated: readonly Summary[]): TimeScale {
  const days = dated.map((one) => firstDay(one) as number).sort((a, b) => a - b);
  const share = (part: number): number => days[Math.floor(part * (days.length - 1))] ?? 0;
  const whole = (days.at(-1) ?? 0) - (days[0] ?? 0);
  const inner = share(0.95) - share(0.05);
  const cut = days.length > 9 && whole > 4 * Math.max(inner, 14);
  const [first, last] = cut ? [share(0.05), share(0.95)] : [days[0] ?? 0, days.at(-1) ?? 0];
  const room = Math.max(2, (last - first) * 0.04);
  return { first: first - room, last: last + room };
}

/** Where an event's bar stands. */
export function barOf(one: Summary, scale: TimeScale): Bar {
  const days = daysOf(one.when);
  const at = (day: number): number => (day - scale.first) / (scale.last - scale.first);
  const first = days?.first ?? days?.last ?? scale.first;
  const last = days?.last ?? days?.first ?? scale.last;
  if (last < scale.first) return { from: 0, to: 0, shape: "before" };
  if (first > scale.last) return { from: 1, to: 1, shape: "after" };
  if (days?.last === null) return { from: at(first), to: 1, shape: "since" };
  if (days?.first === null) return { from: 0, to: at(last), shape: "until" };
  const shape = first === last ? "day" : "span";
  return { from: Math.max(0, at(first)), to: Math.min(1, at(last + (shape === "span" ? 1 : 0))), shape };
}

const MOST_TICKS = 9;
/** How much of the scale a label takes to the right of its tick; on a telephone it is every other tick. */
const LABEL_SHARE = 0.08;
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** Ticks at round days, months or years, at most nine. */
export function ticksOf(scale: TimeScale): { readonly at: number; readonly words: string }[] {
  const roomy = scale.last - LABEL_SHARE * (scale.last - scale.first);
  const days = roundDays(scale).filter((day) => day <= roomy);
  const wide = days.every((day) => isoOf(day).endsWith("-01-01"));
  return days.map((day) => ({
    at: (day - scale.first) / (scale.last - scale.first),
    words: tickWords(isoOf(day), wide),
  }));
}

function tickWords(iso: string, wide: boolean): string {
  const [year, month, day] = iso.split("-").map(Number);
  if (wide) return String(year);
  const name = MONTHS[(month ?? 1) - 1];
  return day === 1 ? `${name} ${year}` : `${day} ${name}`;
}

function roundDays(scale: TimeScale): number[] {
  const length = scale.last - scale.first;
  for (const step of [1, 2, 7, 14]) if (length / step <= MOST_TICKS) return every(step, scale);
  for (const months of [1, 2, 3, 6, 12, 24, 60, 120, 300]) {
    if (length / (months * 30.4) <= MOST_TICKS) return everyMonths(months, scale);
  }
  return everyMonths(1200, scale);
}

function every(step: number, scale: TimeScale): number[] {
  const found: number[] = [];
  for (let day = Math.ceil(scale.first / step) * step; day <= scale.last; day += step) found.push(day);
  return found;
}

function everyMonths(months: number, scale: TimeScale): number[] {
  const [year = 1970, month = 1] = isoOf(Math.floor(scale.first)).split("-").map(Number);
  const found: number[] = [];
  for (let at = Math.ceil((year * 12 + month - 1) / months) * months; ; at += months) {
    const day = dayOf(`${Math.floor(at / 12)}-${(at % 12) + 1}-1`);
    if (day > scale.last) return found;
    if (day >= scale.first) found.push(day);
  }
}
