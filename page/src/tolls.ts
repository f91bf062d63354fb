/** A count over time: for each origin what it said, on which day, as points of a line. */

import type { AmountValue, Claim, Finding } from "./brief.ts";
import { dayOf } from "./dates.ts";
import { type BriefRecord, grouped } from "./record.ts";

export interface TollPoint {
  readonly day: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly text: string;
  readonly claim: Claim;
  /** Every claim of the same origin, day and amount. */
  readonly claims: readonly Claim[];
}

export interface TollLine {
  readonly origin: string;
  readonly points: readonly TollPoint[];
}

/** The lines of a finding, the origin with the most points first; empty where no claim has both a day and a count. */
export function tollLines(finding: Finding, record: BriefRecord): TollLine[] {
  const points = finding.values.flatMap((found) =>
    found.claims.flatMap((claim) => {
      const day = dayOfClaim(claim, record);
      const counts = claim.value.kind === "amount" && claim.stance !== "denies";
      return day === null || !counts ? [] : [{ origin: claim.origin, point: pointOf(day, claim, found.text) }];
    }),
  );
  return [...grouped(points, (one) => one.origin)]
    .map(([origin, all]) => ({ origin, points: merged(all.map((one) => one.point)) }))
    .sort((a, b) => b.points.length - a.points.length);
}

/** The day that a claim speaks of the count, else the day its report was published. */
export function dayOfClaim(claim: Claim, record: BriefRecord): number | null {
  const iso = claim.as_of?.start ?? record.reports.get(claim.report)?.published?.start;
  return iso ? dayOf(iso) : null;
}

function pointOf(day: number, claim: Claim, text: string): TollPoint {
  const value = claim.value as AmountValue;
  return { day, low: value.low, high: value.high, text, claim, claims: [claim] };
}

function merged(points: readonly TollPoint[]): TollPoint[] {
  const groups = grouped(points, (point) => `${point.day} ${point.low} ${point.high}`);
  return [...groups.values()]
    .map((same) => ({ ...(same[0] as TollPoint), claims: same.map((point) => point.claim) }))
    .sort((a, b) => a.day - b.day || (a.low ?? a.high ?? 0) - (b.low ?? b.high ?? 0));
}
