/** What a statement says: its words, led by what its speaker does with them where that is more than saying. */

import type { Statement } from "./brief.ts";

const PLAIN =
  /\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|add(?:s|ed|ing)?|wr(?:ote|ites?|iting)|stat(?:es?|ed|ing)|report(?:s|ed|ing)?|announc(?:es?|ed|ing)|not(?:es?|ed|ing)|tweet(?:s|ed)?|post(?:s|ed)?|according|per|cit(?:ed|ing)|quot(?:ed|ing))\b/i;
const NOT = /\b(?:not|never|nor|declin\w*|refus\w*)\b|n['’]t\b/i;

/** What a speaker does with the words where it is more than saying, as in "denied"; else nothing. */
export function mannerOf(said: Statement): string {
  const cue = said.cue?.quote ?? "";
  if (!/\p{L}/u.test(cue) || runsOn(said) || (PLAIN.test(cue) && !NOT.test(cue))) return "";
  return cue;
}

/** The words of a statement; one of nobody, which its cue cuts, as it stands: "the crew were believed to have fled". */
export function wordsOf(said: Statement): string {
  const spans = said.cue && runsOn(said) ? [...said.content, said.cue].sort((a, b) => a.start - b.start) : said.content;
  return spans.reduce((words, span, at) => {
    const gap = at === 0 ? "" : span.start - (spans[at - 1]?.end ?? 0) <= 1 ? " " : " … ";
    return words + gap + unquoted(span.quote);
  }, "");
}

/** Words without the quotation marks at their ends. */
export function unquoted(words: string): string {
  return words.replace(/^["'“”‘’«»„\s]+|["'“”‘’«»„\s]+$/g, "");
}

function runsOn(said: Statement): boolean {
  const { cue, content } = said;
  return (
    !said.speaker_text &&
    cue !== null &&
    content.some((part, at) => at > 0 && (content[at - 1]?.end ?? 0) <= cue.start && cue.end <= part.start)
  );
}
