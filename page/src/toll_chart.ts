/** Counts over time: one small drawing a field, one line an origin, each with its own dashes and its own shape. */

import type { BriefEvent, Claim, Finding } from "./brief.ts";
import { isoOf } from "./dates.ts";
import { type Child, h, s } from "./dom.ts";
import { claimLink } from "./links.ts";
import type { BriefRecord } from "./record.ts";
import { TOLL_FIELDS } from "./summary.ts";
import { dataTable } from "./tables.ts";
import { shape, TollDrawing } from "./toll_drawing.ts";
import { axes, HEIGHT, tollScale, WIDEST } from "./toll_scale.ts";
import { type TollLine, type TollPoint, tollLines } from "./tolls.ts";
import { fieldWords } from "./words.ts";

const MOST_LINES = 8;

/** A section with a drawing for every count that changed, or that origins tell differently. */
export function tollSection(event: BriefEvent, record: BriefRecord, open: (claim: Claim) => void): Child {
  const charts = TOLL_FIELDS.flatMap((field) =>
    event.findings.filter((finding) => finding.field === field && finding.scope === "all"),
  ).flatMap((finding) => {
    const lines = tollLines(finding, record);
    const points = lines.flatMap((line) => line.points);
    return differ(points) ? [chart(finding, lines.slice(0, MOST_LINES), record, open)] : [];
  });
  return charts.length
    ? h("section", { class: "tolls" }, h("h2", {}, "The toll over time"), h("div", { class: "charts" }, charts))
    : null;
}

function differ(points: readonly TollPoint[]): boolean {
  return new Set(points.map((point) => `${point.low} ${point.high}`)).size > 1;
}

function chart(
  finding: Finding,
  lines: readonly TollLine[],
  record: BriefRecord,
  open: (claim: Claim) => void,
): HTMLElement {
  const name = fieldWords(finding.field, finding.scope);
  const points = lines.flatMap((line) => line.points);
  const scale = tollScale(points, Math.min(WIDEST, document.documentElement.clientWidth - 32));
  const drawing = new TollDrawing(scale, lines, record, open);
  const picture = s(
    "svg",
    {
      viewBox: `0 0 ${scale.width} ${HEIGHT}`,
      class: "toll-chart",
      role: "group",
      "aria-label": `${name} over time, a line for each origin`,
    },
    axes(scale),
    drawing.lines(),
  );
  const key = lines.map((line, at) => h("li", { class: `line-${at}` }, keyOf(at), record.originName(line.origin)));
  return h(
    "figure",
    { class: "toll-figure" },
    h("figcaption", {}, name),
    picture,
    h("ul", { class: "key" }, key),
    h("details", {}, h("summary", {}, "As a table"), pointsTable(name, lines, record)),
  );
}

function keyOf(at: number): SVGElement {
  return s(
    "svg",
    { class: "key-mark", viewBox: "0 0 34 14", "aria-hidden": "true" },
    s("path", { class: "toll-line", d: "M1 7H33" }),
    s("path", { class: "dot", d: shape(at, 17, 7) }),
  );
}

function pointsTable(name: string, lines: readonly TollLine[], record: BriefRecord): HTMLElement {
  const rows = lines.flatMap((line) =>
    line.points.flatMap((point) =>
      point.claims.map((claim) => {
        const report = record.reports.get(claim.report);
        const told = report ? record.reportName(report) : "";
        const text = [record.originName(line.origin), isoOf(point.day), point.text, told];
        return { cells: [text[0], text[1], claimLink(claim, record, point.text), told], text: text as string[] };
      }),
    ),
  );
  const columns = ["origin", "day", "count", "report"].map((one) => ({ head: one, name: one }));
  return dataTable({ caption: `${name} over time`, columns, rows });
}
