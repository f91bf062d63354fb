/** Who tells whom: outlets have it from agencies, officials and witnesses; drawn, and as a table with an example each. */

import type { Address } from "../address.ts";
import { h } from "../dom.ts";
import { reportLink } from "../links.ts";
import { originsOfAll } from "../origins_section.ts";
import { dataTable } from "../tables.ts";
import { depthsOf, tellingsOf } from "../tellers.ts";
import { tellersDrawing } from "../tellers_drawing.ts";
import type { Context, View } from "../view.ts";
import { grouped, plural } from "../words.ts";

const COLUMNS = ["Told by", "Has it from", "Claims", "Reports", "For example"].map((head) => ({
  head,
  name: head.toLowerCase().replaceAll(" ", "-"),
}));
const MOST_DRAWN = 48;

/** The view of all tellings. */
export function sourcesView(context: Context, _address: Address): View {
  const { record } = context;
  const tellings = tellingsOf(record);
  const rows = tellings.map((one) => () => {
    const claim = record.told.get(one.example)?.claim;
    const report = claim && record.reports.get(claim.report);
    const example = claim && report ? reportLink(report, claim.id, h("q", {}, claim.sentence.quote)) : "";
    const text = [one.teller, one.source, String(one.claims), String(one.reports.size)];
    return { cells: [...text, example], text: [...text, claim?.sentence.quote ?? ""] };
  });
  const drawn = tellings.slice(0, MOST_DRAWN);
  const note =
    tellings.length > drawn.length ? `The ${drawn.length} most used of ${grouped(tellings.length)} are drawn. ` : "";
  const node = h(
    "div",
    { class: "sources" },
    h("h1", { tabindex: -1 }, "Who tells whom"),
    h(
      "p",
      { class: "legend" },
      `${plural(record.brief.reports.length, "report")} lead back to ${plural(record.brief.origins.length, "origin")}. ${note}On the left who tells, to the right whom they have it from; the thicker a line, the more claims.`,
    ),
    tellersDrawing(drawn, depthsOf(drawn)),
    dataTable({ caption: "Who tells whom", columns: COLUMNS, rows, class: "tellings", main: true }),
    h("section", {}, h("h2", {}, "Origins"), originsOfAll(record)),
  );
  return { title: "Who tells whom", node };
}
