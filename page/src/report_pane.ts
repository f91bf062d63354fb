/** The pane beside a view in which a report opens at a sentence; on a telephone it covers the view. */

import { hashOf } from "./address.ts";
import { h } from "./dom.ts";
import { focusCard } from "./focus_card.ts";
import { chainLine, reportLink } from "./links.ts";
import { reportHead } from "./report_head.ts";
import { focusOf } from "./report_marks.ts";
import { markedLines } from "./report_text.ts";
import type { Context } from "./view.ts";

export class ReportPane {
  readonly node = h("aside", { class: "pane", "aria-label": "The report", hidden: true });
  readonly #context: Context;
  readonly #path: readonly string[];
  #claim: string | null = null;

  /** A pane of the view at `path`. */
  constructor(context: Context, path: readonly string[]) {
    this.#context = context;
    this.#path = path;
    this.node.addEventListener("click", (event) => this.#chosen(event));
  }

  /** Open at a claim, or close where there is none. Always takes the address. */
  open(claim: string | null): boolean {
    const told = claim === null ? undefined : this.#context.record.told.get(claim);
    const report = told && this.#context.record.reports.get(told.claim.report);
    if (!told || !report) {
      this.#shut();
      return true;
    }
    this.#claim = told.claim.id;
    const { record } = this.#context;
    const lines = markedLines(report, record, focusOf(told.claim.id, report, record));
    const body = h(
      "div",
      { class: "report-text" },
      lines.map((line) => line.node),
    );
    const close = h("button", { type: "button", class: "close" }, "Close");
    close.addEventListener("click", () => this.close());
    const chain = h("p", { class: "pane-chain" }, chainLine(told.claim.chain));
    const bar = h("div", { class: "pane-bar" }, chain, reportLink(report, told.claim.id, "Whole report"), close);
    this.node.replaceChildren(
      bar,
      focusCard(told.claim.id, report, record) as Node,
      reportHead(report, record, "h2"),
      body,
    );
    this.node.hidden = false;
    document.body.classList.add("with-pane");
    showFocus(this.node);
    close.focus({ preventScroll: true });
    return true;
  }

  /** Close and go back to where it was opened; whether it was open. */
  close(): boolean {
    if (this.node.hidden) return false;
    const claim = this.#claim;
    history.replaceState(history.state, "", hashOf(this.#path));
    this.#shut();
    const from = document.querySelector<HTMLElement>(`button[data-claim="${CSS.escape(claim ?? "")}"]`);
    (from ?? document.querySelector<HTMLElement>("main h1"))?.focus();
    return true;
  }

  #shut(): void {
    this.node.hidden = true;
    this.node.replaceChildren();
    document.body.classList.remove("with-pane");
  }

  #chosen(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const step = target?.closest("a.step")?.getAttribute("data-claim");
    const mark = target?.closest("[data-ids]")?.getAttribute("data-ids")?.split(" ");
    const claim = step ?? mark?.find((id) => this.#context.record.told.has(id));
    if (!claim) return;
    event.preventDefault();
    location.hash = hashOf(this.#path, [["at", claim]]);
  }
}

/** Bring the first focused word of a text into sight. */
export function showFocus(box: Element): void {
  box.querySelector(".m-focus")?.scrollIntoView({ block: "center" });
}
