/** The margin of a report: beside each paragraph, who told whom and what they say, one note a chain. */

import type { Report, Statement } from "./brief.ts";
import { type Child, h } from "./dom.ts";
import { chainLine, reportLink } from "./links.ts";
import { type BriefRecord, grouped, type Told } from "./record.ts";
import { fieldWords } from "./words.ts";

/** The notes of one paragraph. */
export function marginNotes(
  ids: readonly string[],
  at: string | null,
  report: Report,
  record: BriefRecord,
): HTMLElement {
  const told = ids.flatMap((id) => record.told.get(id) ?? []);
  const said = ids.flatMap((id) => record.statements.get(id) ?? []);
  const chains = grouped<Told | Statement>([...told, ...said], (one) => JSON.stringify(chainOf(one)));
  const notes = [...chains.values()].map((all) =>
    h(
      "li",
      {},
      chainLine(chainOf(all[0] as Told | Statement)),
      h(
        "div",
        { class: "note-values" },
        all.map((one, n) => [n ? " · " : "", noteOf(one, at, report)]),
      ),
    ),
  );
  return h("ul", { class: "margin", "aria-label": "Who told whom in this paragraph" }, notes);
}

function chainOf(one: Told | Statement): readonly string[] {
  return "claim" in one ? one.claim.chain : one.chain;
}

function noteOf(one: Told | Statement, at: string | null, report: Report): Child {
  const id = "claim" in one ? one.claim.id : one.id;
  const link = reportLink(report, id, words(one));
  if (id === at) link.setAttribute("aria-current", "true");
  return link;
}

function words(one: Told | Statement): Child {
  if (!("claim" in one)) return one.kind === "direct" ? "quoted" : "reported words";
  const { claim, finding, found } = one;
  const deny = claim.stance === "denies" ? "denied: " : "";
  return [h("span", { class: "field-name" }, fieldWords(finding.field, finding.scope)), ` ${deny}${found.text}`];
}
