/** The drawn world: Web Mercator on a square of 1,000 by 1,000, and places gathered into clusters. */

import type { PlaceValue } from "./brief.ts";

export const WORLD = 1000;

/** A point of the square. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const NORTHMOST = 83;

/** A longitude and latitude as a point of the square. */
export function project(lon: number, lat: number): readonly [number, number] {
  const held = Math.max(-NORTHMOST, Math.min(NORTHMOST, lat));
  const angle = (held * Math.PI) / 180;
  const y = Math.log(Math.tan(Math.PI / 4 + angle / 2)) / (2 * Math.PI);
  return [((lon + 180) / 360) * WORLD, (0.5 - y) * WORLD];
}

/** The path of outlines that are stored as differences in hundredths of a degree. */
export function pathOf(arcs: readonly (readonly number[])[]): string {
  return arcs.map(arcPath).join("");
}

function arcPath(numbers: readonly number[]): string {
  let [lon, lat] = [0, 0];
  let path = "";
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const step = numbers[at] as number;
    lon += step;
    lat += numbers[at + 1] as number;
    const [x, y] = project(lon / 100, lat / 100);
    // A step around half the world crosses the map's edge, where the outline goes on at the other side.
    path += `${at === 0 || Math.abs(step) > 18_000 ? "M" : "L"}${x.toFixed(2)} ${y.toFixed(2)}`;
  }
  return path;
}

/** How far a place may lie from its point, in kilometres: an address is a point, a country is wide. */
export const PRECISION_KM: Readonly<Record<string, number>> = {
  address: 1,
  town: 8,
  county: 40,
  region: 120,
  country: 350,
  area: 500,
};

/** A length on the ground as a length on the square, at a latitude. */
export function onMap(km: number, lat: number): number {
  const around = 40_075 * Math.cos((Math.max(-NORTHMOST, Math.min(NORTHMOST, lat)) * Math.PI) / 180);
  return (km / around) * WORLD;
}

export interface Placed<T> {
  readonly place: PlaceValue & { readonly lat: number; readonly lon: number };
  readonly x: number;
  readonly y: number;
  readonly things: readonly T[];
}

export interface Cluster<T> {
  readonly x: number;
  readonly y: number;
  readonly members: readonly Placed<T>[];
  readonly count: number;
}

/** Places nearer to each other than `reach` are drawn as one, at the place with the most things. */
export function clusters<T>(placed: readonly Placed<T>[], reach: number): Cluster<T>[] {
  const left = [...placed].sort((a, b) => b.things.length - a.things.length);
  const made: { x: number; y: number; members: Placed<T>[]; count: number }[] = [];
  for (const one of left) {
    const near = made.find((cluster) => Math.hypot(cluster.x - one.x, cluster.y - one.y) < reach);
    if (near) {
      near.members.push(one);
      near.count += one.things.length;
    } else made.push({ x: one.x, y: one.y, members: [one], count: one.things.length });
  }
  return made;
}
