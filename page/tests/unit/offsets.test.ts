import { describe, expect, it } from "vitest";
import { CodePointText } from "../../src/offsets.ts";
import { chance, codePoints, hardText } from "./texts.ts";

describe("code points become UTF-16 units", () => {
  it("leaves a text without wide letters as it is", () => {
    const text = new CodePointText("Eleven people were hurt in Örby.");
    expect(text.slice(0, 6)).toBe("Eleven");
    expect(text.unit(27)).toBe(27);
  });

  it("counts an emoji once", () => {
    const text = new CodePointText("🔥🔥 three hurt");
    expect(text.slice(0, 2)).toBe("🔥🔥");
    expect(text.slice(3, 8)).toBe("three");
  });

  it("keeps a combining mark a code point of its own", () => {
    const text = new CodePointText("Cafe\u0301 👩🏽‍🚒 in Brno");
    expect(text.slice(3, 5)).toBe("e\u0301");
    expect(text.slice(6, 10)).toBe("👩🏽‍🚒");
    expect(text.slice(11, 13)).toBe("in");
  });

  it("ends at the end of the text", () => {
    expect(new CodePointText("🔥a").slice(1, 99)).toBe("a");
  });

  it("gives the claim's words in 10,000 texts of every kind of letter", () => {
    const next = chance(7);
    for (let round = 0; round < 10_000; round += 1) {
      const text = hardText(next, 1 + Math.floor(next() * 40));
      const letters = codePoints(text);
      const start = Math.floor(next() * letters.length);
      const end = start + Math.floor(next() * (letters.length - start + 1));
      const offsets = new CodePointText(text);
      expect(offsets.slice(start, end)).toBe(letters.slice(start, end).join(""));
      expect(offsets.codePoint(offsets.unit(start))).toBe(start);
    }
  });
});
