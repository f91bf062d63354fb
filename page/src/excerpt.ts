/** Words of a text with what stands around them. */

import { h } from "./dom.ts";

const AROUND = 90;

/** The words from `start` to `end`, in UTF-16 units, marked, with whole words before and after on the same line. */
export function excerpt(text: string, start: number, end: number): (Node | string)[] {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const near = tail(before.slice(before.lastIndexOf("\n") + 1));
  const next = head(after.slice(0, after.search(/\n|$/)));
  return [near, h("mark", {}, text.slice(start, end)), next];
}

function tail(words: string): string {
  return words.length > AROUND ? `… ${words.slice(words.indexOf(" ", words.length - AROUND) + 1)}` : words;
}

function head(words: string): string {
  return words.length > AROUND ? `${words.slice(0, words.lastIndexOf(" ", AROUND))} …` : words;
}
