/** A finding's verdict with the number of independent origins behind one of its values. */

import type { Finding, FoundValue } from "./brief.ts";
import { type Child, h } from "./dom.ts";
import { verdictMark } from "./icons.ts";
import { accuses, originsWords } from "./words.ts";

/** The mark and the number. An accusation has no verdict; of a single origin the number says nothing more. */
export function weighed(finding: Finding, found: FoundValue): Child {
  const mark = accuses(finding.field) ? null : verdictMark(finding.verdict);
  const alone = finding.verdict === "single-origin" && found.origins_most === 1;
  if (mark && alone) return mark;
  return [mark, mark ? " · " : null, h("span", { class: "origins-count" }, originsWords(found))];
}
