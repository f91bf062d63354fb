/** Marks with a shape of their own for every verdict and every way of saying: colour only repeats what they tell. */

import type { Verdict } from "./brief.ts";
import type { Says } from "./cells.ts";
import { h, s } from "./dom.ts";
import { type DraftState, STATE_MEANINGS, stateClass } from "./draft.ts";
import { VERDICT_MEANINGS, VERDICT_WORDS } from "./words.ts";

// Drawn on a field of 16 by 16; "fill:" paths are filled, others are lines.
const VERDICT_SHAPES: Readonly<Record<Verdict, readonly string[]>> = {
  disputed: ["M2.5 5.5h11", "M2.5 10.5h11", "M11 2 5 14"],
  revised: ["M13 8a5 5 0 1 1-1.6-3.7", "M13.2 1.8v3.4H9.8"],
  corroborated: ["fill:M1 8a4 4 0 1 1 8 0a4 4 0 1 1-8 0", "fill:M9.8 4.4a4 4 0 1 1 0 7.2a5.6 5.6 0 0 0 0-7.2"],
  repeated: ["fill:M1 8a4 4 0 1 1 8 0a4 4 0 1 1-8 0", "M9.2 4.3a4 4 0 1 1 0 7.4"],
  "single-origin": ["M4 8a4 4 0 1 1 8 0a4 4 0 1 1-8 0"],
};

const STATE_SHAPES: Readonly<Record<DraftState, readonly string[]>> = {
  supported: VERDICT_SHAPES.corroborated,
  repeated: VERDICT_SHAPES.repeated,
  "single-origin": VERDICT_SHAPES["single-origin"],
  disputed: VERDICT_SHAPES.disputed,
  differs: ["M8 2.2 14 13H2z", "M8 6.400v3", "M8 11.200v.2"],
  "not found": ["M5.400 6a2.600 2.600 0 1 1 3.700 2.400c-.8.4-1.100.8-1.100 1.600", "M8 12.800v.2"],
};

const SAYS_SHAPES: Readonly<Record<Says, readonly string[]>> = {
  states: ["M3 8.5l3.4 3.4L13 4.8"],
  hedges: ["M2 9.2c2-3.4 4-3.4 6-1.2s4 2.200 6-1.2"],
  contradicts: ["M2.5 5.5h11", "M2.5 10.5h11", "M11 2 5 14"],
  denies: ["M2.5 8a5.500 5.500 0 1 1 11 0a5.500 5.500 0 1 1-11 0", "M4.2 11.800 11.800 4.200"],
  "said earlier": ["M3 4v4h4", "M3.300 8a5 5 0 1 1 1.200 3.200"],
  silent: ["M6.500 8h3"],
};

/** A verdict as its shape and, unless it stands in a crowded place, its word. */
export function verdictMark(verdict: Verdict, words: string | null = VERDICT_WORDS[verdict]): HTMLElement {
  const title = `${VERDICT_WORDS[verdict]}: ${VERDICT_MEANINGS[verdict]}`;
  return h("span", { class: `verdict verdict-${verdict}`, title }, icon(VERDICT_SHAPES[verdict]), words);
}

/** What was found for a claim of a draft, as its shape and its word. */
export function stateMark(state: DraftState, words: string): HTMLElement {
  return h(
    "span",
    { class: `verdict ${stateClass(state)}`, title: STATE_MEANINGS[state] },
    icon(STATE_SHAPES[state]),
    words,
  );
}

/** How a report says a value, as its shape. */
export function saysMark(says: Says): SVGElement {
  return icon(SAYS_SHAPES[says]);
}

function icon(paths: readonly string[]): SVGElement {
  const drawn = paths.map((path) =>
    path.startsWith("fill:") ? s("path", { d: path.slice(5), class: "solid" }) : s("path", { d: path }),
  );
  return s("svg", { class: "icon", viewBox: "0 0 16 16", "aria-hidden": "true" }, drawn);
}
