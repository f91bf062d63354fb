/** Who tells whom: outlets have it from agencies, agencies from officials. One edge a pair that stands in a chain. */

import type { BriefRecord } from "./record.ts";

export interface Telling {
  readonly teller: string;
  readonly source: string;
  readonly claims: number;
  readonly reports: ReadonlySet<string>;
  /** The id of the first claim told this way, to open. */
  readonly example: string;
}

/** Every pair of neighbours in a chain, the most often used first. A name in capitals is the same name. */
export function tellingsOf(record: BriefRecord): Telling[] {
  const names = new Map<string, string>();
  const named = (name: string): string => {
    const key = name.toLowerCase();
    if (!names.has(key)) names.set(key, name);
    return names.get(key) as string;
  };
  const pairs = new Map<
    string,
    { teller: string; source: string; claims: number; reports: Set<string>; example: string }
  >();
  for (const { claim } of record.told.values()) {
    for (let at = 0; at + 1 < claim.chain.length; at += 1) {
      const [teller, source] = [named(claim.chain[at] as string), named(claim.chain[at + 1] as string)];
      const key = JSON.stringify([teller, source]);
      const pair = pairs.get(key) ?? { teller, source, claims: 0, reports: new Set<string>(), example: claim.id };
      pair.claims += 1;
      pair.reports.add(claim.report);
      pairs.set(key, pair);
    }
  }
  return [...pairs.values()].sort((a, b) => b.claims - a.claims || (a.teller < b.teller ? -1 : 1));
}

/** How many steps from a teller whom nobody cites each name stands at most; circles end where they meet themselves. */
export function depthsOf(tellings: readonly Telling[]): Map<string, number> {
  const depths = new Map<string, number>();
  const sources = (name: string): string[] => tellings.filter((one) => one.teller === name).map((one) => one.source);
  const cited = new Set(tellings.map((one) => one.source));
  const visit = (name: string, depth: number, path: ReadonlySet<string>): void => {
    if (path.has(name) || (depths.get(name) ?? -1) >= depth) return;
    depths.set(name, depth);
    for (const source of sources(name)) visit(source, depth + 1, new Set([...path, name]));
  };
  for (const one of tellings) if (!cited.has(one.teller)) visit(one.teller, 0, new Set());
  for (const one of tellings) if (!depths.has(one.teller)) visit(one.teller, 0, new Set());
  return depths;
}
