import { describe, expect, it } from "vitest";
import type { Statement } from "../../src/brief.ts";
import { mannerOf, wordsOf } from "../../src/told_words.ts";

function told(text: string, speaker: string, cue: string, ...content: string[]): Statement {
  const span = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote });
  return {
    id: "s",
    speaker: null,
    speaker_text: speaker,
    cue: span(cue),
    content: content.map(span),
    kind: "indirect",
    report: "r",
    chain: ["Post"],
    date: null,
  };
}

describe("what a statement says", () => {
  it("is led by what its speaker does with the words where that is more than saying", () => {
    const denied = told("Corvane denied that a valve was worn.", "Corvane", "denied", "that a valve was worn");
    expect(mannerOf(denied)).toBe("denied");
    expect(mannerOf(told("Corvane did not say it fell.", "Corvane", "did not say", "it fell"))).toBe("did not say");
    expect(mannerOf(told("Corvane said on Monday it fell.", "Corvane", "said on Monday", "it fell"))).toBe("");
    expect(mannerOf(told("Corvane: it fell.", "Corvane", ":", "it fell"))).toBe("");
  });

  it("is told as it stands where nobody says it", () => {
    const said = told("The crew were believed to have fled.", "", "were believed", "The crew", "to have fled");
    expect([mannerOf(said), wordsOf(said)]).toEqual(["", "The crew were believed to have fled"]);
  });

  it("stands in parts where its cue cuts it", () => {
    const said = told("The pier, Moss said, fell.", "Moss", "said", "The pier", "fell");
    expect(wordsOf(said)).toBe("The pier … fell");
  });
});
