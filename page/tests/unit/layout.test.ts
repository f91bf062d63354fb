import { describe, expect, it } from "vitest";
import type { Telling } from "../../src/tellers.ts";
import { depthsOf } from "../../src/tellers.ts";
import { layoutOf } from "../../src/tellers_layout.ts";
import { stepsBetween } from "../../src/toll_scale.ts";

function telling(teller: string, source: string): Telling {
  return { teller, source, claims: 1, reports: new Set(["a"]), example: "c" };
}

describe("the drawing of who tells whom", () => {
  const tellings = [
    telling("Gazette", "Wire"),
    telling("Herald", "police"),
    telling("Herald", "Ana Ruiz"),
    telling("Wire", "police"),
  ];
  const layout = layoutOf(tellings, depthsOf(tellings));

  it("sets the innermost sources to the right of all who tell them", () => {
    for (const { teller, source } of tellings) {
      expect(layout.spots.get(source)?.x).toBeGreaterThan(layout.spots.get(teller)?.x ?? 0);
    }
  });

  it("leads a line that crosses a column through a row without a name", () => {
    const [passage, ...more] = layout.passages(telling("Herald", "police"));
    expect(more).toEqual([]);
    expect(passage?.x).toBe(layout.spots.get("Wire")?.x);
    const rows = [...layout.spots.values()].filter((spot) => spot.x === passage?.x).map((spot) => spot.y);
    expect(rows).not.toContain(passage?.y);
  });

  it("leads no line past a column where the names are neighbours", () => {
    expect(layout.passages(telling("Gazette", "Wire"))).toEqual([]);
  });
});

describe("days of a toll", () => {
  it("are as far apart as they are", () => {
    expect(stepsBetween([0, 1, 3, 8])).toEqual([1, 2, 5]);
    expect(stepsBetween([0, 30, 60, 95])).toEqual([30, 30, 35]);
    expect(stepsBetween([4])).toEqual([]);
  });

  it("stand nearer where one lies far off", () => {
    expect(stepsBetween([0, 1, 200])).toEqual([1, 7]);
    expect(stepsBetween([0, 10, 20, 400])).toEqual([10, 10, 40]);
  });
});
