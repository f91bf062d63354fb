/** Counts over time: one small drawing a field, one line an origin, each with its own dashes and its own shape. */

import type { BriefEvent, Claim, Finding } from "./brief.ts";
import { isoOf, shortDay } from "./dates.ts";
import { type Child, h, s } from "./dom.ts";
import { claimLink } from "./links.ts";
import type { BriefRecord } from "./record.ts";
import { TOLL_FIELDS } from "./summary.ts";
import { dataTable } from "./tables.ts";
import { shape, TollDrawing, type TollScale } from "./toll_drawing.ts";
import { type TollLine, type TollPoint, tollLines } from "./tolls.ts";
import { fieldWords } from "./words.ts";

const WIDTH = 560;
const HEIGHT = 190;
const EDGE = { left: 44, right: 14, top: 14, bottom: 30 };
const MOST_LINES = 8;

/** A section with a drawing for every count that was told on more than one day or by more than one origin. */
export function tollSection(event: BriefEvent, record: BriefRecord, open: (claim: Claim) => void): Child {
  const charts = TOLL_FIELDS.flatMap((field) =>
    event.findings.filter((finding) => finding.field === field && finding.scope === "all"),
  ).flatMap((finding) => {
    const lines = tollLines(finding, record);
    const points = lines.flatMap((line) => line.points);
    return points.length > 1 ? [chart(finding, lines.slice(0, MOST_LINES), record, open)] : [];
  });
  return charts.length
    ? h("section", { class: "tolls" }, h("h2", {}, "The toll over time"), h("div", { class: "charts" }, charts))
    : null;
}

function chart(
  finding: Finding,
  lines: readonly TollLine[],
  record: BriefRecord,
  open: (claim: Claim) => void,
): HTMLElement {
  const name = fieldWords(finding.field, finding.scope);
  const scale = scaleOf(lines.flatMap((line) => line.points));
  const drawing = new TollDrawing(scale, record, open);
  const drawn = lines.map((line, at) => drawing.line(line, at));
  const picture = s(
    "svg",
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      class: "toll-chart",
      role: "group",
      "aria-label": `${name} over time, a line for each origin`,
    },
    axes(scale),
    drawn,
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

function scaleOf(points: readonly TollPoint[]): TollScale {
  const days = [...new Set(points.map((point) => point.day))].sort((a, b) => a - b);
  const first = days[0] ?? 0;
  const last = Math.max(days.at(-1) ?? 0, first + 1);
  const most = Math.max(1, ...points.map((point) => point.high ?? point.low ?? 0));
  const top = niceTop(most);
  const inner = { width: WIDTH - EDGE.left - EDGE.right - 24, height: HEIGHT - EDGE.top - EDGE.bottom };
  return {
    x: (day) => EDGE.left + 12 + ((day - first) / (last - first)) * inner.width,
    y: (count) => EDGE.top + (1 - Math.min(count, top) / top) * inner.height,
    top,
    days,
  };
}

/** The next round number above: 1, 2, 5, 10, 20 … */
export function niceTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return ([1, 2, 4, 5, 6, 8, 10].find((step) => step * power >= most) ?? 10) * power;
}

function axes(scale: TollScale): Child {
  const levels = [0, scale.top / 2, scale.top].filter((level) => Number.isInteger(level));
  const across = levels.map((level) => [
    s("line", { class: "grid", x1: EDGE.left, x2: WIDTH - EDGE.right, y1: scale.y(level), y2: scale.y(level) }),
    s("text", { class: "tick", x: EDGE.left - 8, y: scale.y(level) + 4, "text-anchor": "end" }, String(level)),
  ]);
  const below = spaced(scale).map((day) =>
    s(
      "text",
      { class: "tick", x: scale.x(day), y: HEIGHT - 8, "text-anchor": "middle" },
      shortDay(isoOf(day)).replace(/ \d{4}$/, ""),
    ),
  );
  return [across, below];
}

/** The days that have room for their label. */
function spaced(scale: TollScale): number[] {
  const kept: number[] = [];
  for (const day of scale.days) {
    const before = kept.at(-1);
    if (before === undefined || scale.x(day) - scale.x(before) > 56) kept.push(day);
  }
  return kept;
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
