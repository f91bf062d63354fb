/** What was found for a claim of the draft: its state, why, and the reports' own sentences with who told whom. */

import type { Claim } from "./brief.ts";
import { citation } from "./citation.ts";
import { copyButton } from "./copying.ts";
import { type Child, h } from "./dom.ts";
import { type DraftClaim, type DraftState, type DraftStatement, noteId, STATE_WORDS } from "./draft.ts";
import { stateMark } from "./icons.ts";
import { chainLink } from "./links.ts";
import { type BriefRecord, grouped } from "./record.ts";
import { UNNAMED } from "./statements_table.ts";
import { unquoted } from "./told_words.ts";
import { fieldWords, plural } from "./words.ts";

const OPENED: ReadonlySet<DraftState> = new Set<DraftState>(["differs", "disputed"]);
const MOST_SENTENCES = 3;

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
  const same = grouped(said.found, (words) => unquoted(words.quote));
  const rows = [...same].map(([quote, all]) => {
    const chains = all.map((words) => h("div", {}, chainLink(words, `${words.start}-${words.end}`, record)));
    return h("li", {}, chains, h("q", {}, quote));
  });
  const evidence = rows.length
    ? [h("p", { class: "says" }, "The reports have"), h("ul", { class: "sentences" }, rows)]
    : [];
  return note(said, [h("span", { class: "field-name" }, "words of "), said.speaker_text || UNNAMED], evidence, chosen);
}

function note(one: DraftClaim | DraftStatement, said: Child, evidence: Child[], chosen: string | null): HTMLElement {
  const id = noteId(one);
  const open = id === chosen || OPENED.has(one.state);
  const list = evidence.length ? h("details", { open }, h("summary", {}, "The reports’ sentences"), evidence) : null;
  const current = id === chosen ? "true" : null;
  return h(
    "li",
    { id: `note-${id}`, class: "draft-note", "aria-current": current, tabindex: -1 },
    h("p", { class: "note-head" }, stateMark(one.state, STATE_WORDS[one.state]), " · ", said),
    h("p", { class: "why" }, one.why),
    list,
  );
}

/** Sentences of one kind, the same words of several reports once. */
function group(words: string, claims: readonly Claim[], record: BriefRecord): Child {
  const seen = grouped(claims, (claim) => claim.sentence.quote);
  if (seen.size === 0) return null;
  const rows = [...seen.values()].map((same) => sentence(same, record));
  const [first, rest] = [rows.slice(0, MOST_SENTENCES), rows.slice(MOST_SENTENCES)];
  const more = rest.length
    ? h(
        "details",
        {},
        h("summary", {}, `${plural(rest.length, "more sentence")}`),
        h("ul", { class: "sentences" }, rest),
      )
    : null;
  return [h("p", { class: "says" }, words), h("ul", { class: "sentences" }, first), more];
}

function sentence(same: readonly Claim[], record: BriefRecord): Child {
  const first = same[0] as Claim;
  const report = record.reports.get(first.report);
  const chains = same.map((claim) => h("div", {}, chainLink(claim, claim.id, record)));
  const copy = report
    ? copyButton("Copy", () => citation(first.sentence, report, first.chain), "the sentence with its citation")
    : null;
  return h("li", {}, chains, h("q", {}, first.sentence.quote), " ", copy);
}
