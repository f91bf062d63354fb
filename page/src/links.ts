/** Links to the views of this page, and the chain of who told whom. */

import { hashOf } from "./address.ts";
import type { BriefEvent, Claim, Entity, Report } from "./brief.ts";
import { shortDay } from "./dates.ts";
import { type Child, h } from "./dom.ts";
import { type BriefRecord, byDay, grouped } from "./record.ts";

/** A link to an event. */
export function eventLink(event: BriefEvent, ...words: Child[]): HTMLAnchorElement {
  return h("a", { href: hashOf(["event", event.id]), class: "event-link" }, ...(words.length ? words : [event.title]));
}

/** A link to a report, at a claim or statement where one is given. */
export function reportLink(report: Report, at: string | null, ...words: Child[]): HTMLAnchorElement {
  return h("a", { href: hashOf(["report", report.id], at ? [["at", at]] : []), class: "report-link" }, ...words);
}

/** Links to reports by what each is called; several of one outlet stand together, told apart by their days. */
export function reportLinks(reports: readonly Report[], record: BriefRecord): Child[] {
  const byName = grouped(byDay(reports), (report) => record.reportName(report));
  return [...byName].map(([name, same], at) => [at ? ", " : "", sameOutlet(name, same)]);
}

function sameOutlet(name: string, reports: readonly Report[]): Child {
  if (reports.length === 1) return reportLink(reports[0] as Report, null, name);
  const days = reports.map((report, at) => {
    const start = report.published?.start;
    return [at ? ", " : "", reportLink(report, null, start ? shortDay(start) : "no date")];
  });
  return [`${name} (`, days, ")"];
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

/** The chain behind a claim or statement, as a link to the place in its report that `at` points to. */
export function chainLink(
  told: { readonly report: string; readonly chain: readonly string[] },
  at: string,
  record: BriefRecord,
): HTMLElement {
  const report = record.reports.get(told.report);
  return report ? reportLink(report, at, chainLine(told.chain)) : chainLine(told.chain);
}

/** The link that opens a claim's report at its sentence. */
export function claimLink(claim: Claim, record: BriefRecord, ...words: Child[]): Child {
  const report = record.reports.get(claim.report);
  return report ? reportLink(report, claim.id, ...words) : words;
}
