import { describe, expect, it } from "vitest";
import { kindOfMark, MARK_KINDS, type Mark, segments } from "../../src/marks.ts";
import { chance } from "./texts.ts";

function mark(start: number, end: number, kind: Mark["kind"], of: string): Mark {
  return { start, end, kind, of };
}

describe("segments", () => {
  it("cuts overlapping marks where either begins or ends", () => {
    const cut = segments([mark(2, 6, "toll", "a"), mark(4, 9, "party", "b")], 0, 10, MARK_KINDS);
    expect(cut.map((one) => [one.start, one.end, one.marks.map((each) => each.of)])).toEqual([
      [0, 2, []],
      [2, 4, ["a"]],
      [4, 6, ["b", "a"]],
      [6, 9, ["b"]],
      [9, 10, []],
    ]);
  });

  it("leaves nothing out and doubles nothing, whatever the marks", () => {
    const next = chance(3);
    for (let round = 0; round < 500; round += 1) {
      const marks = Array.from({ length: 12 }, (_, n) => {
        const start = Math.floor(next() * 50);
        return mark(start, start + Math.floor(next() * 15), MARK_KINDS[n % MARK_KINDS.length] ?? "toll", String(n));
      });
      const cut = segments(marks, 5, 45, MARK_KINDS);
      expect(cut[0]?.start).toBe(5);
      expect(cut.at(-1)?.end).toBe(45);
      for (const [n, one] of cut.entries()) if (n) expect(one.start).toBe(cut[n - 1]?.end);
      for (const one of cut) {
        const over = marks.filter((each) => each.start <= one.start && each.end >= one.end && each.start < each.end);
        expect(new Set(one.marks)).toEqual(new Set(over));
      }
    }
  });

  it("marks a field by the kind of its value", () => {
    expect(kindOfMark("killed", { kind: "amount" })).toBe("toll");
    expect(kindOfMark("when", { kind: "date" })).toBe("time");
    expect(kindOfMark("where", { kind: "place" })).toBe("place");
    expect(kindOfMark("actor", { kind: "entity" })).toBe("party");
    expect(kindOfMark("cause", { kind: "text" })).toBe("thing");
  });
});
