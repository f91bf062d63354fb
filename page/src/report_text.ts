/** A report's text with its marks in place: nested layers where marks overlap, the focus on top of all. */

import type { Report } from "./brief.ts";
import { h } from "./dom.ts";
import { MARK_KINDS, type Mark, type MarkKind, type Segment, segments } from "./marks.ts";
import type { BriefRecord } from "./record.ts";
import { type Focus, linesOf, marksOf } from "./report_marks.ts";
import { UNNAMED } from "./statements_table.ts";
import { fieldWords } from "./words.ts";

export interface MarkedLine {
  readonly node: HTMLParagraphElement;
  /** The claims and statements whose marks begin in this line, in order. */
  readonly ids: readonly string[];
}

/** The paragraphs of a report's text. Choosing a mark calls `choose` with the ids that lie under it. */
export function markedLines(report: Report, record: BriefRecord, focus: Focus | null): MarkedLine[] {
  const text = report.text ?? "";
  const lines = linesOf(text);
  const sorted = marksOf(report, record, focus).sort((a, b) => a.start - b.start);
  let from = 0;
  return lines.map((line) => {
    while (from < sorted.length && endOfRun(sorted, from) <= line.start) from += 1;
    const near = nearMarks(sorted, from, line.end);
    return {
      node: paragraph(text, segments(near, line.start, line.end, MARK_KINDS), record),
      ids: idsIn(near, line.start, line.end),
    };
  });
}

function endOfRun(marks: readonly Mark[], at: number): number {
  return (marks[at] as Mark).end;
}

function nearMarks(sorted: readonly Mark[], from: number, end: number): Mark[] {
  const near: Mark[] = [];
  for (let at = from; at < sorted.length && (sorted[at] as Mark).start < end; at += 1) near.push(sorted[at] as Mark);
  return near;
}

function idsIn(marks: readonly Mark[], start: number, end: number): string[] {
  const begun = marks.filter((mark) => mark.of && mark.start >= start && mark.start < end && mark.kind !== "cue");
  return [...new Set(begun.map((mark) => mark.of))];
}

function paragraph(text: string, cut: readonly Segment[], record: BriefRecord): HTMLParagraphElement {
  return h(
    "p",
    { dir: "auto" },
    cut.map((segment) => {
      const words = text.slice(segment.start, segment.end);
      return segment.marks.length ? layered(words, segment, record) : words;
    }),
  );
}

function layered(words: string, segment: Segment, record: BriefRecord): HTMLElement {
  const kinds = [...new Set(segment.marks.map((mark) => mark.kind))];
  const ids = [...new Set(segment.marks.map((mark) => mark.of).filter(Boolean))];
  let inner: Node = document.createTextNode(words);
  let layer = 0;
  for (const kind of [...kinds].reverse()) {
    if (underlined(kind)) layer += 1;
    const outermost = kind === kinds[0];
    inner = layerNode(kind, layer, inner, outermost ? ids : [], record);
  }
  return inner as HTMLElement;
}

function layerNode(
  kind: MarkKind,
  layer: number,
  inner: Node,
  ids: readonly string[],
  record: BriefRecord,
): HTMLElement {
  const marked = kind === "focus" ? "mark" : "span";
  const attributes = ids.length ? { "data-ids": ids.join(" "), title: titleOf(ids, record) } : {};
  return h(marked, { class: `m m-${kind} layer-${Math.min(layer, 4)}`, ...attributes }, inner);
}

function underlined(kind: MarkKind): boolean {
  return kind !== "sentence" && kind !== "focus" && kind !== "said";
}

function titleOf(ids: readonly string[], record: BriefRecord): string {
  const words = ids.slice(0, 4).map((id) => {
    const told = record.told.get(id);
    if (told) return `${fieldWords(told.finding.field, told.finding.scope)}: ${told.found.text}`;
    const said = record.statements.get(id);
    return said ? `said by ${said.speaker_text || UNNAMED}` : "";
  });
  return words.join("; ");
}
