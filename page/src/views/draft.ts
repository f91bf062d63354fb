/** The check of a draft: each claim underlined by what was found, with the reports' sentences beside it. */

import { type Address, hashOf } from "../address.ts";
import { type Child, h } from "../dom.ts";
import { type CheckedDraft, DRAFT_STATES, STATE_MEANINGS, STATE_WORDS } from "../draft.ts";
import { claimNote, statementNote } from "../draft_notes.ts";
import { draftLines } from "../draft_text.ts";
import { stateMark } from "../icons.ts";
import { dataTable } from "../tables.ts";
import type { Context, View } from "../view.ts";
import { fieldWords, plural } from "../words.ts";

/** What was found for each claim of the draft. */
export function draftView(context: Context, address: Address): View {
  const checked = context.draft;
  if (checked === null) return { title: "Draft", node: noDraft() };
  const text = h("div", { class: "report-text with-margin draft-text" });
  const draw = (at: string | null): void => text.replaceChildren(...rows(checked, at, context));
  draw(address.query.get("at") ?? null);
  text.addEventListener("click", choose);
  const node = h(
    "article",
    { class: "draft" },
    h(
      "header",
      { class: "view-head" },
      h("p", { class: "kicker" }, "Is there a second source for it?"),
      h("h1", { tabindex: -1 }, titleOf(checked)),
    ),
    counts(checked),
    text,
    h("section", {}, h("h2", {}, "All claims"), claimsTable(checked)),
  );
  const update = (next: Address): boolean => {
    const at = next.query.get("at") ?? null;
    draw(at);
    const note = at === null ? null : document.getElementById(`note-${at}`);
    note?.focus({ preventScroll: true });
    note?.scrollIntoView({ block: "nearest" });
    return true;
  };
  return { title: "Draft", node, update };
}

function noDraft(): HTMLElement {
  const command = h("code", {}, "secondsource check DRAFT --against PATH --format html -o FILE");
  return h(
    "div",
    {},
    h("h1", { tabindex: -1 }, "Draft"),
    h("p", { class: "nothing" }, "This page holds no draft. ", command, " writes one that does."),
  );
}

function titleOf(checked: CheckedDraft): string {
  return checked.draft.title ?? checked.draft.uri ?? "The draft";
}

/** How many claims were found in which state; what needs a look first. */
function counts(checked: CheckedDraft): HTMLElement {
  const all = [...checked.claims, ...checked.statements];
  const parts = DRAFT_STATES.flatMap((state) => {
    const count = all.filter((one) => one.state === state).length;
    return count
      ? [
          h(
            "li",
            {},
            stateMark(state, `${count} ${state === "differs" && count > 1 ? "differ" : STATE_WORDS[state]}`),
            h("span", { class: "faint" }, ` ${STATE_MEANINGS[state]}`),
          ),
        ]
      : [];
  });
  return h("ul", { class: "state-counts", "aria-label": plural(all.length, "claim") }, parts);
}

function rows(checked: CheckedDraft, at: string | null, context: Context): HTMLElement[] {
  return draftLines(checked, at).map((line) => {
    const notes: Child[] = [
      ...line.claims.map((claim) => claimNote(claim, at, context.record)),
      ...line.statements.map((said) => statementNote(said, at, context.record)),
      line.unchecked
        ? h("li", { class: "faint" }, "Part of this paragraph makes no claim that could be checked.")
        : null,
    ];
    return h("div", { class: "line" }, line.node, h("ul", { class: "margin", "aria-label": "What was found" }, notes));
  });
}

function choose(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  const id = target?.closest("[data-ids]")?.getAttribute("data-ids")?.split(" ")[0];
  if (id) location.hash = hashOf(["draft"], [["at", id]]);
}

function claimsTable(checked: CheckedDraft): HTMLElement {
  const rows = checked.claims.map((claim) => {
    const name = fieldWords(claim.field, claim.scope);
    const link = h("a", { href: hashOf(["draft"], [["at", claim.id]]) }, claim.quote);
    const text = [claim.quote, name, claim.text, claim.state, claim.why];
    return { cells: [link, name, claim.text, stateMark(claim.state, STATE_WORDS[claim.state]), claim.why], text };
  });
  const columns = ["words", "field", "value", "state", "why"].map((name) => ({
    name,
    head: name[0]?.toUpperCase() + name.slice(1),
  }));
  return dataTable({ caption: "Claims of the draft", columns, rows, main: true });
}
