/** Small briefs made by hand. */

import type { Brief, BriefEvent, Claim, Finding, FoundValue, Report, Stance, Value, Verdict } from "../../src/brief.ts";

export function report(id: string, more: Partial<Report> = {}): Report {
  const empty = { ref: null, uri: null, outlet: null, agency: null, byline: null, title: null, published: null };
  const rest = { published_basis: null, language: "en", sha256: "0".repeat(64), text: "", origin: null };
  return { id, ...empty, ...rest, corrects: null, version_of: null, notes: [], ...more };
}

export function amount(count: number): Value {
  return { kind: "amount", low: count, high: count, unit: "person", approximate: false };
}

export function claim(id: string, report: string, value: Value, more: Partial<Claim> = {}): Claim {
  const span = { start: 0, end: 1, quote: "x" };
  const rest = { chain: [report], origin: report, hedge: null, allegation: null, as_of: null };
  return {
    id,
    report,
    value,
    spans: [span],
    basis: "stated",
    sentence: span,
    stance: "asserts" as Stance,
    ...rest,
    ...more,
  };
}

export function found(text: string, claims: readonly Claim[], least = 1, most = 1): FoundValue {
  const value = (claims[0] as Claim).value;
  return { value, text, origins: claims.map((one) => one.origin), origins_least: least, origins_most: most, claims };
}

export function finding(field: string, verdict: Verdict, values: readonly FoundValue[]): Finding {
  return { field, scope: "all", verdict, why: "", values };
}

export function event(id: string, findings: readonly Finding[], more: Partial<BriefEvent> = {}): BriefEvent {
  const plain = { type: "fire", title: id, modality: "happened", importance: 0, background: false };
  return { id, ...plain, findings, relations: [], reports: ["a"], ...more };
}

export function brief(more: Partial<Brief>): Brief {
  const empty = { reports: [], origins: [], entities: [], events: [], statements: [], skipped: [] };
  return { schema: "secondsource.brief/1", ...empty, ...more };
}
