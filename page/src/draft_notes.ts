/** What was found for a claim of the draft: its state, why, and the reports' own sentences with who told whom. */

import type { Claim } from "./brief.ts";
import { citation } from "./citation.ts";
import { copyButton } from "./copying.ts";
import { type Child, h } from "./dom.ts";
import { type DraftClaim, type DraftStatement, STATE_WORDS } from "./draft.ts";
import { stateMark } from "./icons.ts";
import { chainLine, reportLink } from "./links.ts";
import type { BriefRecord } from "./record.ts";
import { fieldWords } from "./words.ts";

const OPENED = new Set(["differs", "single-origin"]);

/** The note of a claim; its evidence is open from the start where a person has to look. */
export function claimNote(claim: DraftClaim, chosen: string | null, record: BriefRecord): HTMLElement {
  const evidence: Child[] = [
    group("Says so", claim.supporting, record),
    group("Denies it", claim.denying, record),
    ...claim.differing.map((found) => group(`Says ${found.text}`, found.claims, record)),
  ].filter((part) => part !== null);
  const said = [h("span", { class: "field-name" }, fieldWords(claim.field, claim.scope)), ` ${claim.text}`];
  return note(claim, said, evidence, chosen);
}

/** The note of words that the draft gives as somebody's own. */
export function statementNote(said: DraftStatement, chosen: string | null, record: BriefRecord): HTMLElement {
  const rows = said.found.flatMap((words) => {
    const report = record.reports.get(words.report);
    if (!report) return [];
    const link = reportLink(report, `${words.start}-${words.end}`, h("q", {}, words.quote));
    return [h("li", {}, chainLine(words.chain), h("br"), link)];
  });
  const evidence = rows.length
    ? [h("p", { class: "says" }, "The reports have"), h("ul", { class: "sentences" }, rows)]
    : [];
  return note(
    said,
    [h("span", { class: "field-name" }, "words of "), said.speaker_text || "somebody"],
    evidence,
    chosen,
  );
}

function note(one: DraftClaim | DraftStatement, said: Child, evidence: Child[], chosen: string | null): HTMLElement {
  const open = one.id === chosen || OPENED.has(one.state);
  const list = evidence.length ? h("details", { open }, h("summary", {}, "The reports’ sentences"), evidence) : null;
  const current = one.id === chosen ? "true" : null;
  return h(
    "li",
    { id: `note-${one.id}`, class: "draft-note", "aria-current": current, tabindex: -1 },
    h("p", { class: "note-head" }, stateMark(one.state, STATE_WORDS[one.state]), " ", said),
    h("p", { class: "why" }, one.why),
    list,
  );
}

/** Sentences of one kind, the same words of several reports once. */
function group(words: string, claims: readonly Claim[], record: BriefRecord): Child {
  const seen = new Map<string, Claim[]>();
  for (const claim of claims) seen.set(claim.sentence.quote, [...(seen.get(claim.sentence.quote) ?? []), claim]);
  if (seen.size === 0) return null;
  const rows = [...seen.values()].map((same) => sentence(same, record));
  return [h("p", { class: "says" }, words), h("ul", { class: "sentences" }, rows)];
}

function sentence(same: readonly Claim[], record: BriefRecord): Child {
  const first = same[0] as Claim;
  const report = record.reports.get(first.report);
  const chains = same.map((claim) => {
    const of = record.reports.get(claim.report);
    return h("div", {}, of ? reportLink(of, claim.id, chainLine(claim.chain)) : chainLine(claim.chain));
  });
  const copy = report
    ? copyButton("Copy", () => citation(first.sentence, report, first.chain), "the sentence with its citation")
    : null;
  return h("li", {}, chains, h("q", {}, first.sentence.quote), " ", copy);
}
