/** A quotation with its citation: outlet, title, date, address, and where in the text it stands. */

import type { Report, Span } from "./brief.ts";
import { dateWords } from "./dates.ts";

/** The words and where they stand, as one paragraph to paste. */
export function citation(span: Span, report: Report, chain: readonly string[] = []): string {
  const parts = [
    report.outlet,
    report.title && `“${report.title}”`,
    dateWords(report.published),
    report.uri ?? report.ref,
    `characters ${span.start}–${span.end}`,
    `text ${report.sha256.slice(0, 12)}`,
  ];
  const told = chain.length > 1 ? ` [${chain.join(" › ")}]` : "";
  return `“${span.quote.replace(/\s+/g, " ").trim()}”${told} (${parts.filter(Boolean).join(", ")})`;
}
