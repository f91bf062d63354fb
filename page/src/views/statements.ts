/** Who said what: every statement by speaker. */

import type { Address } from "../address.ts";
import type { Statement } from "../brief.ts";
import { h } from "../dom.ts";
import { folded } from "../filters.ts";
import { grouped } from "../record.ts";
import { searchField } from "../search_field.ts";
import { speakerName, statementsTable } from "../statements_table.ts";
import type { Context, View } from "../view.ts";

/** The view of all statements, the speakers with the most first. */
export function statementsView(context: Context, address: Address): View {
  const { record } = context;
  const speaker = (one: Statement): string => speakerName(one, record);
  const ordered = [...grouped(record.brief.statements, speaker).values()].sort((a, b) => b.length - a.length).flat();
  const textOf = (one: Statement): string =>
    folded([speaker(one), ...one.chain, ...one.content.map((span) => span.quote)].join(" "));
  const found = h("div", {});
  const show = (words: string): void => {
    const shown = words ? ordered.filter((one) => textOf(one).includes(words)) : ordered;
    found.replaceChildren(statementsTable(shown, record, "Statements"));
  };
  const form = searchField({ view: "statements", query: address.query, placeholder: "a speaker or words", show });
  return { title: "Statements", node: h("div", {}, h("h1", { tabindex: -1 }, "Statements, by speaker"), form, found) };
}
