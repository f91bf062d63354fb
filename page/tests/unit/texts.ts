/** Texts of letters that break offsets: emoji, combining marks, right-to-left, CRLF, soft hyphens, ideographs. */

const LETTERS = [
  ..."abc ,.XYZ019",
  "🔥",
  "👩🏽‍🚒",
  "🇩🇰",
  "e\u0301",
  "\u0303",
  "שלום",
  "قتل",
  "\u202b",
  "\r\n",
  "\u00ad",
  "\u200d",
  "\u2028",
  "𠀋",
  "中",
  "ß",
  "\ufeff",
];

/** Numbers from 0 to 1 that are the same for the same seed. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** A text of `pieces` pieces. */
export function hardText(next: () => number, pieces: number): string {
  return Array.from({ length: pieces }, () => LETTERS[Math.floor(next() * LETTERS.length)]).join("");
}

/** The code points of a text, one string each. */
export function codePoints(text: string): string[] {
  return [...text];
}
