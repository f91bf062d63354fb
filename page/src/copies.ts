/** Reports that carry one text, and reports that credit an agency: their own voices count as one origin. */

import type { Join, Report } from "./brief.ts";
import { type BriefRecord, byDay, grouped } from "./record.ts";

export interface CopyGroup {
  readonly reports: readonly Report[];
  /** Why they are one, with the words that show it. */
  readonly joins: readonly Join[];
}

/** Reports that an origin's joins call copies of one text, the largest group first. */
export function copiesOf(record: BriefRecord): CopyGroup[] {
  const groups = record.brief.origins.flatMap((origin) => {
    const joins = origin.joins.filter((join) => !join.doubtful && join.because.includes("copy of the other"));
    return componentsOf(joins);
  });
  return groups
    .map((joins) => ({ reports: reportsOf(joins, record), joins }))
    .sort((a, b) => b.reports.length - a.reports.length);
}

/** Reports by the agency that they credit, their own outlet's apart. */
export function creditsOf(record: BriefRecord): ReadonlyMap<string, readonly Report[]> {
  const crediting = record.brief.reports.filter((report) => report.agency !== null && report.agency !== report.outlet);
  return grouped(crediting, (report) => report.agency as string);
}

/** Joins that share a report, one after another, stand in one group. */
function componentsOf(joins: readonly Join[]): Join[][] {
  const groups: { ids: Set<string>; joins: Join[] }[] = [];
  for (const join of joins) {
    const ids = new Set(join.spans.map((span) => span.report));
    const near = groups.filter((group) => [...ids].some((id) => group.ids.has(id)));
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push({
      ids: new Set([...ids, ...near.flatMap((group) => [...group.ids])]),
      joins: [...near.flatMap((group) => group.joins), join],
    });
  }
  return groups.map((group) => group.joins);
}

function reportsOf(joins: readonly Join[], record: BriefRecord): Report[] {
  const ids = new Set(joins.flatMap((join) => join.spans.map((span) => span.report)));
  return byDay(record.brief.reports.filter((report) => ids.has(report.id)));
}
