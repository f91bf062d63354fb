import { describe, expect, it } from "vitest";
import type { PlaceValue } from "../../src/brief.ts";
import { clusters, onMap, pathOf, project } from "../../src/map_shape.ts";

describe("the map", () => {
  it("puts the meridian and the equator in the middle", () => {
    expect(project(0, 0)).toEqual([500, 500]);
    expect(project(180, 0)[0]).toBe(1000);
    expect(project(0, 60)[1]).toBeLessThan(project(0, 30)[1]);
    expect(Number.isFinite(project(0, 90)[1])).toBe(true);
  });

  it("draws differences as a path", () => {
    expect(pathOf([[0, 0, 100, 0]])).toBe("M500.00 500.00L502.78 500.00");
  });

  it("makes a kilometre longer towards the pole", () => {
    expect(onMap(100, 60)).toBeCloseTo(2 * onMap(100, 0), 1);
  });

  it("draws near places as one and keeps far ones apart", () => {
    const at = (x: number, things: number[]) => {
      const place = {
        kind: "place",
        entity: null,
        name: String(x),
        country: null,
        lat: 0,
        lon: 0,
        precision: "town",
      } satisfies PlaceValue;
      return { place, x, y: 0, things };
    };
    const made = clusters([at(0, [1]), at(3, [1, 2]), at(50, [1])], 5);
    expect(made.map((one) => [one.x, one.count])).toEqual([
      [3, 3],
      [50, 1],
    ]);
  });
});
