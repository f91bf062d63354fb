/** Where each name of somebody stands: found by the words in the texts. */

import type { Entity, Report } from "./brief.ts";
import type { BriefRecord } from "./record.ts";

/** Where a name stands in a report, in UTF-16 units. */
export interface NamePlace {
  readonly report: Report;
  readonly start: number;
  readonly end: number;
}

export interface NameUse {
  readonly name: string;
  readonly places: readonly NamePlace[];
}

/** Every name of an entity with the places where it stands as whole words, and not within a longer one. */
export function nameUses(entity: Entity, record: BriefRecord): NameUse[] {
  const names = [...new Set([entity.name, ...entity.aliases])].filter(Boolean);
  const places = new Map<string, NamePlace[]>(names.map((name) => [name, []]));
  const pattern = anyOf(names);
  for (const report of record.brief.reports) {
    const text = report.text ?? "";
    if (!names.some((name) => text.includes(name))) continue;
    for (const { 0: name, index } of text.matchAll(pattern)) {
      places.get(name)?.push({ report, start: index, end: index + name.length });
    }
  }
  return names.map((name) => ({ name, places: places.get(name) ?? [] }));
}

/** Any of the names as whole words, the longest that fits. */
function anyOf(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const words = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, "gu");
}
