/** The lines, points and labels of a drawing of tolls; a label that would cover another is moved or left out. */

import type { Claim } from "./brief.ts";
import { isoOf, shortDay } from "./dates.ts";
import { type Child, s } from "./dom.ts";
import type { BriefRecord } from "./record.ts";
import type { TollScale } from "./toll_scale.ts";
import type { TollLine, TollPoint } from "./tolls.ts";

/** Words or a dot: their edges and their lower end. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

const DOT = 5;
const LETTER = 7;
const LABEL_HEIGHT = 13;
/** Where a label may stand beside its point, the best place first. */
const PLACES = [
  { dx: 8, dy: -6, end: false },
  { dx: 8, dy: 15, end: false },
  { dx: -8, dy: -6, end: true },
  { dx: -8, dy: 15, end: true },
];

export class TollDrawing {
  readonly #scale: TollScale;
  readonly #record: BriefRecord;
  readonly #open: (claim: Claim) => void;
  readonly #lines: readonly TollLine[];
  /** What no label may cover: the dots, and the labels that stand already. */
  readonly #taken: Box[];

  /** A drawing on a scale; choosing a point calls `open`. */
  constructor(scale: TollScale, lines: readonly TollLine[], record: BriefRecord, open: (claim: Claim) => void) {
    this.#scale = scale;
    this.#lines = lines;
    const dots = lines.flatMap((line, at) => line.points.map((point) => this.#place(point, at)));
    this.#taken = dots.map(([x, y]) => ({ left: x - DOT, right: x + DOT, y: y + DOT }));
    this.#record = record;
    this.#open = open;
  }

  /** A line for each origin. */
  lines(): SVGElement[] {
    return this.#lines.map((line, at) => this.#line(line, at));
  }

  #line(line: TollLine, at: number): SVGElement {
    const places = line.points.map((point) => this.#place(point, at));
    const steps = places.map(([x, y], n) => (n === 0 ? `M${x} ${y}` : `H${x}V${y}`));
    const origin = this.#record.originName(line.origin);
    const points = line.points.map((point, n) => {
      const [x, y] = places[n] as [number, number];
      const label = line.points[n - 1]?.text === point.text ? null : this.#label(point.text, x, y);
      return this.#point(point, at, [x, y], [origin, label]);
    });
    return s("g", { class: `line-${at}` }, s("path", { class: "toll-line", d: steps.join("") }), points);
  }

  /** Origins of one day stand a little beside each other. */
  #place(point: TollPoint, at: number): [number, number] {
    const shift = (at % 2 ? 1 : -1) * Math.ceil(at / 2) * 6;
    const count =
      point.low !== null && point.high !== null ? (point.low + point.high) / 2 : (point.low ?? point.high ?? 0);
    return [this.#scale.x(point.day) + shift, this.#scale.y(count)];
  }

  #point(point: TollPoint, at: number, [x, y]: [number, number], [origin, label]: [string, Child]): SVGElement {
    const words = `${origin}, ${shortDay(isoOf(point.day))}: ${point.text}`;
    const low = this.#scale.y(point.low ?? 0);
    const high = this.#scale.y(point.high ?? this.#scale.top);
    const range = low - high > 1 ? s("line", { class: "range", x1: x, x2: x, y1: low, y2: high }) : null;
    const dot = s("path", { class: "dot", d: shape(at, x, y) });
    const attributes = { class: "point", tabindex: 0, role: "button", "aria-label": words };
    const node = s("g", attributes, s("title", {}, words), range, dot, label);
    const act = (): void => this.#open(point.claim);
    node.addEventListener("click", act);
    node.addEventListener("keydown", (event) => {
      if (event instanceof KeyboardEvent && event.key === "Enter") act();
    });
    return node;
  }

  #label(text: string, x: number, y: number): SVGElement | null {
    const long = text.length * LETTER;
    for (const { dx, dy, end } of PLACES) {
      const left = end ? x + dx - long : x + dx;
      const box = { left, right: left + long, y: y + dy };
      if (left < 0 || box.right > this.#scale.width || this.#covers(box)) continue;
      this.#taken.push(box);
      return s(
        "text",
        { class: "count", x: x + dx, y: y + dy, "text-anchor": end ? "end" : "start", "aria-hidden": "true" },
        text,
      );
    }
    return null;
  }

  #covers(box: Box): boolean {
    return this.#taken.some(
      (other) => box.left < other.right && box.right > other.left && Math.abs(box.y - other.y) < LABEL_HEIGHT,
    );
  }
}

/** The shape of the points of the `at`-th line, around a place. */
export function shape(at: number, x: number, y: number): string {
  const r = 4.5;
  const shapes = [
    `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0`,
    `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`,
    `M${x} ${y - r - 1}L${x + r + 1} ${y + r}H${x - r - 1}z`,
    `M${x} ${y - r - 1.5}L${x + r + 1.5} ${y}L${x} ${y + r + 1.5}L${x - r - 1.5} ${y}z`,
  ];
  return shapes[at % shapes.length] as string;
}
