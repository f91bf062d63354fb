/** The orders that events can stand in. */

import { daysOf } from "./dates.ts";
import { middle, type Summary } from "./summary.ts";

export const SORTS: ReadonlyMap<string, string> = new Map([
  ["", "importance"],
  ["newest", "newest first"],
  ["oldest", "oldest first"],
  ["killed", "most killed"],
  ["reports", "most reports"],
]);

/** Summaries in the order named; an unknown name is importance, the order they come in. */
export function bySort(summaries: readonly Summary[], sort: string): readonly Summary[] {
  const key = KEYS[sort];
  return key ? [...summaries].sort((a, b) => key(b) - key(a)) : summaries;
}

const KEYS: Readonly<Record<string, (one: Summary) => number>> = {
  newest: (one) => firstDay(one) ?? Number.NEGATIVE_INFINITY,
  oldest: (one) => -(firstDay(one) ?? Number.POSITIVE_INFINITY),
  reports: (one) => one.event.reports.length,
  killed,
};

/** The first day of an event, or its last where it has no first. */
export function firstDay(one: Summary): number | null {
  const days = daysOf(one.when);
  return days === null ? null : (days.first ?? days.last);
}

function killed(one: Summary): number {
  const finding = one.event.findings.find((each) => each.field === "killed" && each.scope === "all");
  const value = finding?.values[0]?.value;
  return value?.kind === "amount" ? middle(value) : 0;
}
