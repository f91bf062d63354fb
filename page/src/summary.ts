/** An event on one line: its day, place, toll and what is contested, and how important it is. */

import type { AmountValue, BriefEvent, DateValue, Finding, PlaceValue, Verdict } from "./brief.ts";
import { VERDICTS } from "./words.ts";

/** Counts of people, the gravest first. */
export const TOLL_FIELDS: readonly string[] = [
  "killed",
  "injured",
  "missing",
  "abducted",
  "displaced",
  "arrested",
  "detained",
  "extradited",
  "rescued",
];

export interface Toll {
  readonly field: string;
  readonly text: string;
  readonly verdict: Verdict;
}

export interface Summary {
  readonly event: BriefEvent;
  /** The title without its day and counts, for where these stand beside it. */
  readonly headline: string;
  readonly when: DateValue | null;
  readonly whenText: string;
  readonly where: PlaceValue | null;
  readonly tolls: readonly Toll[];
  /** How many findings have each verdict. */
  readonly verdicts: ReadonlyMap<Verdict, number>;
  readonly importance: number;
}

/** The summary of an event. */
export function summaryOf(event: BriefEvent): Summary {
  const when = first(event, "when")?.values[0];
  const where = first(event, "where")?.values[0];
  const tolls = TOLL_FIELDS.flatMap((field) => tollOf(event, field));
  return {
    event,
    headline: headlineOf(event.title, when?.text ?? ""),
    when: when?.value.kind === "date" ? when.value : null,
    whenText: when?.text ?? "",
    where: where?.value.kind === "place" ? where.value : null,
    tolls,
    verdicts: verdictsOf(event),
    importance: event.importance,
  };
}

function headlineOf(title: string, day: string): string {
  const [words = title] = title.split(/, \d|: /);
  return day && words.endsWith(`, ${day}`) ? words.slice(0, -day.length - 2) : words;
}

/** Summaries, the most important first, what is long past behind all; equals stay in the brief's order. */
export function summariesOf(events: readonly BriefEvent[]): Summary[] {
  const inOrder = (a: Summary, b: Summary): number =>
    Number(a.event.background) - Number(b.event.background) || b.importance - a.importance;
  return events.map(summaryOf).sort(inOrder);
}

/** The finding of a field of all, as far as the event has one. */
export function first(event: BriefEvent, field: string): Finding | undefined {
  return event.findings.find((finding) => finding.field === field && finding.scope === "all");
}

function tollOf(event: BriefEvent, field: string): Toll[] {
  const finding = first(event, field);
  const value = finding?.values[0];
  return finding && value && value.value.kind === "amount"
    ? [{ field, text: value.text, verdict: finding.verdict }]
    : [];
}

/** A number to draw or sort an amount by: its middle, or its only known end. */
export function middle(value: AmountValue): number {
  if (value.low === null) return value.high ?? 0;
  return value.high === null ? value.low : (value.low + value.high) / 2;
}

function verdictsOf(event: BriefEvent): Map<Verdict, number> {
  const counted = new Map<Verdict, number>();
  for (const verdict of VERDICTS) {
    const count = event.findings.filter((finding) => finding.verdict === verdict).length;
    if (count) counted.set(verdict, count);
  }
  return counted;
}
