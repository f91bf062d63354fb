/** The part of the drawn world that is seen: moved by dragging, wheel, two fingers, buttons and keys. */

import { type Child, h, s } from "./dom.ts";
import { type Point, WORLD } from "./map_shape.ts";

const SMALLEST = 3;
const FITTED = 26;
const KEYS: Readonly<Record<string, readonly [number, number, number]>> = {
  ArrowLeft: [-0.2, 0, 1],
  ArrowRight: [0.2, 0, 1],
  ArrowUp: [0, -0.2, 1],
  ArrowDown: [0, 0.2, 1],
  "+": [0, 0, 0.7],
  "=": [0, 0, 0.7],
  "-": [0, 0, 1.4],
};

export class MapWindow {
  readonly node: HTMLElement;
  /** Called when another part is seen. */
  onmoved: () => void = () => {};
  readonly #svg: SVGElement;
  readonly #held = new Map<number, readonly [number, number]>();
  #x = WORLD / 2;
  #y = WORLD / 2;
  #width = WORLD;

  /** A window on the given drawing. */
  constructor(drawing: Child) {
    this.#svg = s(
      "svg",
      {
        class: "map",
        role: "group",
        "aria-label": "Map of the events",
        tabindex: 0,
        preserveAspectRatio: "xMidYMid slice",
      },
      drawing,
    );
    const button = (words: string, label: string, factor: number): HTMLElement => {
      const made = h("button", { type: "button", "aria-label": label }, words);
      made.addEventListener("click", () => this.#move(0, 0, factor));
      return made;
    };
    this.node = h(
      "div",
      { class: "map-box" },
      this.#svg,
      h("div", { class: "map-buttons" }, button("+", "Nearer", 0.6), button("−", "Further", 1.667)),
    );
    this.#listen();
  }

  /** The length on the drawing that one pixel of the screen shows. */
  get perPixel(): number {
    return this.#width / (this.#svg.clientWidth || 900);
  }

  /** Show all of these points, with room around them and no less than the land about. */
  fit(points: readonly Point[]): void {
    if (points.length === 0) this.#look(WORLD / 2, WORLD * 0.42, WORLD);
    else this.#around(points, FITTED);
  }

  /** Come so near to these points that they stand apart. */
  part(points: readonly Point[]): void {
    this.#around(points, SMALLEST);
  }

  #around(points: readonly Point[], least: number): void {
    const [xs, ys] = [points.map((one) => one.x), points.map((one) => one.y)];
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    const width = Math.max((right - left) * 1.3, (bottom - top) * 1.3 * this.#shape, least);
    this.#look((left + right) / 2, (top + bottom) / 2, width);
  }

  get #shape(): number {
    return (this.#svg.clientWidth || 900) / (this.#svg.clientHeight || 500);
  }

  #look(x: number, y: number, width: number): void {
    this.#width = Math.max(SMALLEST, Math.min(WORLD, width));
    this.#x = Math.max(0, Math.min(WORLD, x));
    this.#y = Math.max(0, Math.min(WORLD, y));
    const height = this.#width / this.#shape;
    this.#svg.setAttribute("viewBox", `${this.#x - this.#width / 2} ${this.#y - height / 2} ${this.#width} ${height}`);
    this.onmoved();
  }

  #move(right: number, down: number, factor: number): void {
    const height = this.#width / this.#shape;
    this.#look(this.#x + right * this.#width, this.#y + down * height, this.#width * factor);
  }

  #listen(): void {
    this.#svg.addEventListener("keydown", (event) => this.#key(event as KeyboardEvent));
    this.#svg.addEventListener("wheel", (event) => this.#wheel(event as WheelEvent), { passive: false });
    this.#svg.addEventListener("pointerdown", (event) => this.#hold(event as PointerEvent));
    this.#svg.addEventListener("pointermove", (event) => this.#drag(event as PointerEvent));
    for (const name of ["pointerup", "pointercancel"]) {
      this.#svg.addEventListener(name, (event) => this.#held.delete((event as PointerEvent).pointerId));
    }
  }

  #key(event: KeyboardEvent): void {
    const step = KEYS[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    this.#move(...step);
  }

  #wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey && document.activeElement !== this.#svg) return;
    event.preventDefault();
    this.#move(0, 0, event.deltaY > 0 ? 1.15 : 0.87);
  }

  #hold(event: PointerEvent): void {
    this.#held.set(event.pointerId, [event.clientX, event.clientY]);
  }

  #drag(event: PointerEvent): void {
    const before = this.#held.get(event.pointerId);
    if (!before) return;
    const others = [...this.#held].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    this.#held.set(event.pointerId, [event.clientX, event.clientY]);
    const factor = others[0] ? pinch(others[0], before, [event.clientX, event.clientY]) : 1;
    const width = this.#svg.clientWidth || 1;
    const height = this.#svg.clientHeight || 1;
    const share = others.length ? 0.5 : 1;
    this.#move((share * (before[0] - event.clientX)) / width, (share * (before[1] - event.clientY)) / height, factor);
  }
}

function pinch(
  still: readonly [number, number],
  before: readonly [number, number],
  after: readonly [number, number],
): number {
  const was = Math.hypot(before[0] - still[0], before[1] - still[1]);
  const is = Math.hypot(after[0] - still[0], after[1] - still[1]);
  return is > 0 ? was / is : 1;
}
