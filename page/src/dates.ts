/** Days as numbers and words. A day is the number of days since 1970-01-01, in no time zone. */

import type { DateValue } from "./brief.ts";

const DAY = 86_400_000;
const MONTHS = "January February March April May June July August September October November December".split(" ");

/** An interval of days; an open side is null. */
export interface Days {
  readonly first: number | null;
  readonly last: number | null;
}

/** "2025-03-04" as a day. */
export function dayOf(iso: string): number {
  const [year = 1970, month = 1, day = 1] = iso.split("-").map(Number);
  const moment = new Date(Date.UTC(2000, month - 1, day));
  moment.setUTCFullYear(year);
  return Math.round(moment.getTime() / DAY);
}

/** A day as "2025-03-04". */
export function isoOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The days of a date; null where no year is known. */
export function daysOf(date: DateValue | null): Days | null {
  if (date === null || (date.start === null && date.end === null)) return null;
  return { first: date.start === null ? null : dayOf(date.start), last: date.end === null ? null : dayOf(date.end) };
}

/** A date as a person writes it: "4 March 2025", "March 2025", "since 2019", "4 March, year unknown". */
export function dateWords(date: DateValue | null): string {
  if (date === null) return "";
  if (date.partial !== null) return `${partialWords(date.partial)}, year unknown`;
  const about = date.approximate ? "about " : "";
  if (date.start === null && date.end === null) return "";
  if (date.end === null) return `since ${about}${dayWords(date.start as string)}`;
  if (date.start === null) return `until ${about}${dayWords(date.end)}`;
  return about + spanWords(date.start, date.end, date.precision);
}

function spanWords(start: string, end: string, precision: string): string {
  if (start === end) return precision === "night" ? `night of ${dayWords(start)}` : dayWords(start);
  const [year, month, day] = start.split("-");
  const [lastYear, lastMonth] = end.split("-");
  if (precision === "year" && year === lastYear) return String(Number(year));
  if (precision === "month" && start.slice(0, 7) === end.slice(0, 7)) return `${MONTHS[Number(month) - 1]} ${year}`;
  if (year === lastYear && month === lastMonth) return `${Number(day)}–${dayWords(end)}`;
  return `${dayWords(start)} – ${dayWords(end)}`;
}

/** "4 March 2025". */
export function dayWords(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** "4 Mar 2025", for narrow places. */
export function shortDay(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${day} ${(MONTHS[(month ?? 1) - 1] ?? "").slice(0, 3)} ${year}`;
}

function partialWords(partial: string): string {
  const [month, day] = partial.replace(/^--/, "").split("-").map(Number);
  const name = MONTHS[(month ?? 1) - 1] ?? partial;
  return day ? `${day} ${name}` : name;
}
