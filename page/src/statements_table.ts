/** Statements as a table: whose words, what was said, when, and through whom they came; the same words stand once. */

import type { Statement } from "./brief.ts";
import { citation } from "./citation.ts";
import { copyButton } from "./copying.ts";
import { dateWords } from "./dates.ts";
import { type Child, h } from "./dom.ts";
import { chainLink, entityLink, reportLink } from "./links.ts";
import { type BriefRecord, grouped } from "./record.ts";
import { dataTable, type Row } from "./tables.ts";
import { mannerOf, wordsOf } from "./told_words.ts";
import { plural } from "./words.ts";

const COLUMNS = [
  { head: "Speaker", name: "speaker" },
  { head: "Words", name: "words" },
  { head: "When", name: "when" },
  { head: "Through", name: "chain" },
  { head: "", name: "kind" },
];
/** What a speaker is called whom the report does not name. */
export const UNNAMED = "not named";

/** A table of the given statements, in their order. */
export function statementsTable(statements: readonly Statement[], record: BriefRecord, caption: string): HTMLElement {
  const same = grouped(statements, (said) => `${speakerName(said, record)}\n${lineOf(said)}`);
  const rows = [...same.values()].map((group) => () => rowOf(group, record));
  const count = plural(statements.length, "statement");
  return dataTable({ caption, count, columns: COLUMNS, rows, class: "statements", main: true });
}

/** Who speaks, by the fullest name that is known. */
export function speakerName(said: Statement, record: BriefRecord): string {
  return record.entities.get(said.speaker ?? "")?.name ?? (said.speaker_text || UNNAMED);
}

function rowOf(group: readonly Statement[], record: BriefRecord): Row {
  const said = group[0] as Statement;
  const words = lineOf(said);
  const report = record.reports.get(said.report);
  const when = dateWords(said.date ?? report?.published ?? null);
  const shown = said.kind === "direct" ? [led(said), h("q", {}, wordsOf(said))] : words;
  const through = group.map((one) => chainOf(one, record));
  const chains = group.map((one) => one.chain.join(" › ")).join("; ");
  return {
    cells: [
      speakerOf(said, record),
      report ? reportLink(report, said.id, shown) : shown,
      when,
      through,
      copyOf(said, record),
    ],
    text: [speakerName(said, record), words, when, chains, said.kind],
  };
}

function chainOf(said: Statement, record: BriefRecord): Child {
  const link = chainLink(said, said.id, record);
  link.classList.add("through");
  return link;
}

function copyOf(said: Statement, record: BriefRecord): Child {
  const [report, span] = [record.reports.get(said.report), said.content[0]];
  if (!report || !span) return null;
  return copyButton("Copy", () => citation(span, report, said.chain), "the quotation with its citation");
}

function speakerOf(said: Statement, record: BriefRecord): Child {
  const entity = record.entities.get(said.speaker ?? "");
  const known = entity && (entity.kind === "person" || entity.kind === "organisation");
  return known ? entityLink(entity) : speakerName(said, record);
}

/** The words on one line, led by what is done with them: "denied: that the valve was worn". */
function lineOf(said: Statement): string {
  return led(said) + wordsOf(said);
}

function led(said: Statement): string {
  const manner = mannerOf(said);
  return manner && `${manner}: `;
}
