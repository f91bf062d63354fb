/** What stands above a report's text when a sentence of it was opened: who told whom, the value, the verdict and why. */

import type { Report } from "./brief.ts";
import { citation } from "./citation.ts";
import { copyButton } from "./copying.ts";
import { dateWords } from "./dates.ts";
import { type Child, h } from "./dom.ts";
import { chainLine, entityLink, eventLink, reportLink } from "./links.ts";
import { type BriefRecord, isEvent, type Told } from "./record.ts";
import { UNNAMED } from "./statements_table.ts";
import { weighed } from "./weighed.ts";
import { fieldWords, mannerWords } from "./words.ts";

/** The card of a claim or statement; null where the address points at plain words. */
export function focusCard(at: string | null, report: Report, record: BriefRecord): Child {
  const told = at === null ? undefined : record.told.get(at);
  if (told) return claimCard(told, report, record);
  const said = at === null ? undefined : record.statements.get(at);
  if (!said) return null;
  const span = said.content[0];
  const copy = span
    ? copyButton("Copy quotation", () => citation(span, report, said.chain), "the quotation with its citation")
    : null;
  return h(
    "div",
    { class: "focus-card" },
    h("p", { class: "chain-row" }, chainLine(said.chain)),
    h(
      "p",
      {},
      `${said.kind} words of `,
      h("b", {}, said.speaker_text || UNNAMED),
      said.date ? `, ${dateWords(said.date)}` : "",
    ),
    h("p", { class: "actions" }, copy),
  );
}

function claimCard(told: Told, report: Report, record: BriefRecord): HTMLElement {
  const { claim, finding, found, owner } = told;
  const name = fieldWords(finding.field, finding.scope);
  const manner = mannerWords(claim);
  const link = isEvent(owner) ? eventLink(owner) : entityLink(owner);
  return h(
    "div",
    { class: "focus-card" },
    h("p", { class: "chain-row" }, h("span", { class: "hidden" }, "Who told whom: "), chainLine(claim.chain)),
    h(
      "p",
      { class: "focus-value" },
      h("span", { class: "field-name" }, name),
      " ",
      h("b", {}, found.text),
      manner ? h("i", {}, ` ${manner}`) : null,
    ),
    h("p", { class: "judged" }, weighed(finding, found)),
    h("p", { class: "why" }, finding.why),
    h("p", { class: "focus-owner" }, link),
    h(
      "p",
      { class: "actions" },
      copyButton(
        "Copy quotation",
        () => citation(claim.sentence, report, claim.chain),
        "the sentence with its citation",
      ),
      neighbours(told, record),
    ),
  );
}

/** Links to the sentences before and after, of the same finding. */
function neighbours(told: Told, record: BriefRecord): Child {
  const all = told.finding.values.flatMap((found) => found.claims);
  const at = all.findIndex((claim) => claim.id === told.claim.id);
  if (all.length < 2) return null;
  const step = (to: number, words: string): Child => {
    const claim = all[(to + all.length) % all.length];
    const report = claim && record.reports.get(claim.report);
    return claim && report
      ? h(
          "a",
          { class: "quiet step", "data-claim": claim.id, href: reportLink(report, claim.id).getAttribute("href") },
          words,
        )
      : null;
  };
  return [
    step(at - 1, "Previous sentence"),
    h("span", { class: "faint" }, `${at + 1} of ${all.length}`),
    step(at + 1, "Next sentence"),
  ];
}
