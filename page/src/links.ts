/** Links to the views of this page, and the chain of who told whom. */

import { hashOf } from "./address.ts";
import type { BriefEvent, Claim, Entity, Report } from "./brief.ts";
import { type Child, h } from "./dom.ts";
import type { BriefRecord } from "./record.ts";

/** A link to an event. */
export function eventLink(event: BriefEvent, ...words: Child[]): HTMLAnchorElement {
  return h("a", { href: hashOf(["event", event.id]), class: "event-link" }, ...(words.length ? words : [event.title]));
}

/** A link to a report, at a claim or statement where one is given. */
export function reportLink(report: Report, at: string | null, ...words: Child[]): HTMLAnchorElement {
  return h("a", { href: hashOf(["report", report.id], at ? [["at", at]] : []), class: "report-link" }, ...words);
}

/** A link to a person's, organisation's or place's page. */
export function entityLink(entity: Entity, ...words: Child[]): HTMLAnchorElement {
  const path = entity.kind === "place" || entity.kind === "facility" ? "place" : "party";
  return h("a", { href: hashOf([path, entity.id]) }, ...(words.length ? words : [entity.name]));
}

/** The chain from the outlet inwards, as "Zealand Courier › police". */
export function chainLine(chain: readonly string[]): HTMLElement {
  const parts = chain.flatMap((name, at) => [
    at ? h("span", { class: "chain-arrow", "aria-label": "has it from" }, "›") : null,
    h("span", { class: at === chain.length - 1 ? "chain-name innermost" : "chain-name" }, name),
  ]);
  return h("span", { class: "chain" }, parts);
}

/** The link that opens a claim's report at its sentence. */
export function claimLink(claim: Claim, record: BriefRecord, ...words: Child[]): Child {
  const report = record.reports.get(claim.report);
  return report ? reportLink(report, claim.id, ...words) : words;
}
