/** What the steps of a reader look for in a page: taken from the brief that stands in it, so that any brief will do. */

import type { Page } from "playwright-core";
import type { Brief, Claim, Entity } from "../../src/brief.ts";

export interface Material {
  /** How many events have a day or days of a known year. */
  readonly dated: number;
  /** A verdict that some events have, and some have not. */
  readonly verdict: string;
  /** A word of an event's title, and how many reports have it. */
  readonly word: string;
  readonly reports: number;
  /** Every claim of an event, by id. */
  readonly claims: ReadonlyMap<string, Claim>;
  /** Somebody of whom something is told. */
  readonly person: Entity;
}

/** The material in a page that holds a brief. */
export async function materialOf(page: Page): Promise<Material> {
  const json = await page.locator("script#brief").textContent();
  const brief = JSON.parse(json ?? "") as Brief;
  const findings = brief.events.flatMap((event) => event.findings);
  const claims = findings.flatMap((finding) => finding.values.flatMap((found) => found.claims));
  return {
    dated: brief.events.filter(isDated).length,
    verdict: dividing(brief),
    ...searched(brief),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    person: mostTold(brief),
  };
}

type BriefEvent = Brief["events"][number];

function isDated(event: BriefEvent): boolean {
  const when = event.findings.find((finding) => finding.field === "when" && finding.scope === "all");
  const value = when?.values[0]?.value;
  return value?.kind === "date" && (value.start !== null || value.end !== null);
}

function dividing(brief: Brief): string {
  const having = (verdict: string): number =>
    brief.events.filter((event) => event.findings.some((finding) => finding.verdict === verdict)).length;
  const verdicts = new Set(brief.events.flatMap((event) => event.findings.map((finding) => finding.verdict)));
  return required([...verdicts].find((verdict) => having(verdict) < brief.events.length));
}

function searched(brief: Brief): { readonly word: string; readonly reports: number } {
  const words = brief.events.flatMap((event) => event.title.match(/\b[A-Za-z]{5,}\b/g) ?? []);
  const found = words.map((word) => {
    const has = (text: string | null): boolean => (text ?? "").toLowerCase().includes(word.toLowerCase());
    return { word, reports: brief.reports.filter((report) => has(report.title) || has(report.text)).length };
  });
  return required(found.sort((a, b) => b.reports - a.reports)[0]);
}

function mostTold(brief: Brief): Entity {
  const people = brief.entities.filter((entity) => entity.kind === "person");
  return required(people.sort((a, b) => b.findings.length - a.findings.length)[0]);
}

function required<T>(found: T | undefined): T {
  if (found === undefined) throw new Error("the brief has nothing to take this step with");
  return found;
}
