/** Every claim and statement of a report as marks in its text. */

import type { Report, Span } from "./brief.ts";
import { kindOfMark, type Mark, type MarkKind } from "./marks.ts";
import type { CodePointText } from "./offsets.ts";
import type { BriefRecord } from "./record.ts";

/** What the reader came for: the words to mark strongly and the sentence around them. */
export interface Focus {
  readonly spans: readonly Span[];
  readonly sentence: Span | null;
}

/** What an address points at in a report: a claim, a statement, or plain offsets "120-140". */
export function focusOf(at: string | null, report: Report, record: BriefRecord): Focus | null {
  if (at === null) return null;
  const claim = record.told.get(at)?.claim;
  if (claim && claim.report === report.id) return { spans: claim.spans, sentence: claim.sentence };
  const said = record.statements.get(at);
  if (said && said.report === report.id) return { spans: said.content, sentence: null };
  return offsetsFocus(at, report, record);
}

function offsetsFocus(at: string, report: Report, record: BriefRecord): Focus | null {
  const found = /^(\d+)-(\d+)$/.exec(at);
  if (!found) return null;
  const [start, end] = [Number(found[1]), Number(found[2])];
  return start < end ? { spans: [{ start, end, quote: record.text(report).slice(start, end) }], sentence: null } : null;
}

/** The marks of a report, in UTF-16 units. */
export function marksOf(report: Report, record: BriefRecord, focus: Focus | null): Mark[] {
  const text = record.text(report);
  const marks: Mark[] = [];
  const add = (span: Span, kind: MarkKind, of: string): void => {
    marks.push(markOf(text, span, kind, of));
  };
  for (const { claim, finding } of record.toldBy.get(report.id) ?? []) {
    for (const span of claim.spans) add(span, kindOfMark(finding.field, claim.value), claim.id);
  }
  for (const said of record.saidIn.get(report.id) ?? []) {
    for (const span of said.content) add(span, "said", said.id);
    if (said.cue) add(said.cue, "cue", said.id);
  }
  if (focus?.sentence) add(focus.sentence, "sentence", "");
  for (const span of focus?.spans ?? []) add(span, "focus", "");
  return marks;
}

function markOf(text: CodePointText, span: Span, kind: MarkKind, of: string): Mark {
  return { start: text.unit(span.start), end: text.unit(span.end), kind, of };
}

/** A text cut into its lines: where each begins and ends in UTF-16 units, those without a letter left out. */
export function linesOf(text: string): { readonly start: number; readonly end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    if (text.slice(start, end).trim()) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}
