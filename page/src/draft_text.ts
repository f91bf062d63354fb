/** A draft's text with each claim and quotation underlined by what was found for it. */

import { h } from "./dom.ts";
import {
  type CheckedDraft,
  DRAFT_STATES,
  type DraftClaim,
  type DraftState,
  type DraftStatement,
  noteId,
  stateClass,
} from "./draft.ts";
import { type Mark, type Segment, segments } from "./marks.ts";
import { CodePointText } from "./offsets.ts";
import { linesOf } from "./report_marks.ts";

type DraftMark = Mark<DraftState>;

export interface DraftLine {
  readonly node: HTMLParagraphElement;
  readonly claims: readonly DraftClaim[];
  readonly statements: readonly DraftStatement[];
  /** Whether the line has a sentence in which nothing was read. */
  readonly unchecked: boolean;
}

/** The paragraphs of the draft, each with what stands in it; `chosen` is the id of the claim to mark strongly. */
export function draftLines(checked: CheckedDraft, chosen: string | null): DraftLine[] {
  const text = new CodePointText(checked.draft.text ?? "");
  const marks = marksOf(checked, text);
  return linesOf(text.text).map((line) => {
    const within = (span: { start: number }): boolean => {
      const at = text.unit(span.start);
      return at >= line.start && at < line.end;
    };
    const cut = segments(marks, line.start, line.end, DRAFT_STATES);
    return {
      node: h(
        "p",
        { dir: "auto" },
        cut.map((segment) => piece(text.text, segment, chosen)),
      ),
      claims: checked.claims.filter(within),
      statements: checked.statements.filter(within),
      unchecked: checked.unchecked.some(within),
    };
  });
}

function marksOf(checked: CheckedDraft, text: CodePointText): DraftMark[] {
  const mark = (span: { start: number; end: number }, kind: DraftState, of: string): DraftMark => ({
    start: text.unit(span.start),
    end: text.unit(span.end),
    kind,
    of,
  });
  const claims = checked.claims.flatMap((claim) => claim.spans.map((span) => mark(span, claim.state, noteId(claim))));
  const said = checked.statements.map((one) => mark(one, one.state, noteId(one)));
  return [...claims, ...said];
}

function piece(text: string, segment: Segment<DraftState>, chosen: string | null): Node {
  const words = document.createTextNode(text.slice(segment.start, segment.end));
  if (segment.marks.length === 0) return words;
  const ids = [...new Set(segment.marks.map((mark) => mark.of))];
  const states = [...new Set(segment.marks.map((mark) => mark.kind))];
  let inner: Node = words;
  for (const [depth, state] of [...states].reverse().entries()) {
    inner = h("span", { class: `d ${stateClass(state)} layer-${depth + 1}` }, inner);
  }
  const strong = chosen !== null && ids.includes(chosen);
  return h(
    strong ? "mark" : "span",
    { class: strong ? "draft-mark m-focus" : "draft-mark", "data-ids": ids.join(" "), title: states.join(", ") },
    inner,
  );
}
