/** Which events are shown: by verdict, type, place, outlet, person, days and words. All of it stands in the address. */

import type { Claim, Verdict } from "./brief.ts";
import { dayOf, daysOf } from "./dates.ts";
import type { BriefRecord } from "./record.ts";
import type { Summary } from "./summary.ts";

export const FILTER_KEYS = ["verdict", "type", "place", "outlet", "person", "from", "to", "q"] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];
export type Filters = ReadonlyMap<string, string>;

/** What is asked of an event, made ready once. */
interface Searched {
  readonly places: string;
  readonly outlets: string;
  readonly people: string;
  readonly words: string;
}

/** Finds events; what it looks into is gathered on the first question. */
export class EventSearch {
  readonly #record: BriefRecord;
  readonly #searched = new Map<string, Searched>();

  constructor(record: BriefRecord) {
    this.#record = record;
  }

  /** The summaries that every given filter lets through, in their order. */
  matching(summaries: readonly Summary[], filters: Filters): Summary[] {
    const words = folded(filters.get("q") ?? "")
      .split(/\s+/)
      .filter(Boolean);
    return summaries.filter((one) => this.#passes(one, filters) && this.#says(one, words));
  }

  #passes(one: Summary, filters: Filters): boolean {
    const verdict = filters.get("verdict");
    const type = filters.get("type");
    if (verdict && !one.verdicts.has(verdict as Verdict)) return false;
    if (type && one.event.type !== type) return false;
    return inDays(one, filters.get("from"), filters.get("to")) && this.#names(one, filters);
  }

  #names(one: Summary, filters: Filters): boolean {
    const [place, outlet, person] = ["place", "outlet", "person"].map((key) => folded(filters.get(key) ?? ""));
    if (!place && !outlet && !person) return true;
    const searched = this.#of(one);
    return (
      searched.places.includes(place ?? "") &&
      searched.outlets.includes(outlet ?? "") &&
      searched.people.includes(person ?? "")
    );
  }

  #says(one: Summary, words: readonly string[]): boolean {
    return words.length === 0 || words.every((word) => this.#of(one).words.includes(word));
  }

  #of(one: Summary): Searched {
    let searched = this.#searched.get(one.event.id);
    if (searched === undefined) {
      searched = searchedOf(one, this.#record);
      this.#searched.set(one.event.id, searched);
    }
    return searched;
  }
}

function searchedOf(one: Summary, record: BriefRecord): Searched {
  const found = one.event.findings.flatMap((finding) => finding.values);
  const claims = found.flatMap((value) => value.claims);
  const outlets = one.event.reports.map((id) => record.reports.get(id)?.outlet ?? "");
  const names = found.flatMap((value) =>
    "name" in value.value ? [value.value.name, ...aliases(value.value, record)] : [],
  );
  const places = found.flatMap((value) => (value.value.kind === "place" ? [value.value.name] : []));
  const sentences = claims.map((claim) => claim.sentence.quote);
  const texts = found.map((value) => value.text);
  return {
    places: joined(places),
    outlets: joined(outlets),
    people: joined([...names, ...people(claims, record)]),
    words: joined([
      one.event.title,
      one.event.type,
      ...texts,
      ...names,
      ...outlets,
      ...people(claims, record),
      ...sentences,
    ]),
  };
}

function aliases(value: { readonly entity: string | null }, record: BriefRecord): readonly string[] {
  return record.entities.get(value.entity ?? "")?.aliases ?? [];
}

function people(claims: readonly Claim[], record: BriefRecord): string[] {
  return claims.flatMap((claim) => [record.originName(claim.origin), ...claim.chain]);
}

function joined(words: readonly string[]): string {
  return folded([...new Set(words)].join(" \n "));
}

function inDays(one: Summary, from: string | undefined, to: string | undefined): boolean {
  if (!from && !to) return true;
  const days = daysOf(one.when);
  if (days === null) return false;
  const first = days.first ?? Number.NEGATIVE_INFINITY;
  const last = days.last ?? Number.POSITIVE_INFINITY;
  return (!from || last >= dayOf(from)) && (!to || first <= dayOf(to));
}

/** Words in small letters and without accents, so that "Holbæk" is found by "holbaek" and "México" by "mexico". */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}+/gu, "")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .replaceAll("ß", "ss")
    .replaceAll("ł", "l");
}
