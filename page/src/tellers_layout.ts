/** Where names stand in the drawing of who tells whom, and where lines pass between the names of a column. */

import type { Telling } from "./tellers.ts";

const WIDTH = 1000;
const ROW = 26;
/** The room of a column's names; lines cross a column in rows of their own. */
export const NAME_WIDTH = 230;

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Where each name stands. */
  readonly spots: ReadonlyMap<string, Spot>;
  /** Where the line of a telling enters each column that lies between its two names. */
  readonly passages: (telling: Telling) => readonly Spot[];
}

/** One row of a column: a name, or a passage through which every line to a source goes. */
interface Row {
  readonly key: string;
  readonly column: number;
  /** The mean place of those who tell it, so that few lines cross. */
  readonly order: number;
}

/** The layout of the given tellings; `depths` are the steps from a teller whom nobody cites. */
export function layoutOf(tellings: readonly Telling[], depths: ReadonlyMap<string, number>): Layout {
  const names = [...new Set(tellings.flatMap((one) => [one.teller, one.source]))];
  const levels = [...new Set(names.map((name) => depths.get(name) ?? 0))].sort((a, b) => a - b);
  const columnOf = (name: string): number => levels.indexOf(depths.get(name) ?? 0);
  const between = (one: Telling): number[] => {
    const first = columnOf(one.teller) + 1;
    return levels.slice(first, columnOf(one.source)).map((_, at) => first + at);
  };
  const rows = rowsOf(names, tellings, columnOf, between);
  const placed = placedRows(rows, levels.length);
  const spots = new Map(names.map((name) => [name, placed.get(name) as Spot]));
  const height = Math.max(...[...placed.values()].map((spot) => spot.y), 0) + ROW;
  const passages = (one: Telling): Spot[] => between(one).flatMap((at) => placed.get(passage(one.source, at)) ?? []);
  return { width: WIDTH, height, spots, passages };
}

function passage(source: string, column: number): string {
  return JSON.stringify([source, column]);
}

function rowsOf(
  names: readonly string[],
  tellings: readonly Telling[],
  columnOf: (name: string) => number,
  between: (one: Telling) => readonly number[],
): Row[] {
  const tellers = [...new Set(tellings.map((one) => one.teller))];
  const mean = (told: readonly Telling[]): number =>
    told.reduce((sum, one) => sum + tellers.indexOf(one.teller), 0) / told.length;
  const ofNames = names.map((name) => {
    const told = tellings.filter((one) => one.source === name);
    return { key: name, column: columnOf(name), order: told.length ? mean(told) : tellers.indexOf(name) };
  });
  const passing = new Map<string, { column: number; told: Telling[] }>();
  for (const one of tellings) {
    for (const column of between(one)) {
      const key = passage(one.source, column);
      passing.set(key, { column, told: [...(passing.get(key)?.told ?? []), one] });
    }
  }
  const ofLines = [...passing].map(([key, { column, told }]) => ({ key, column, order: mean(told) }));
  return [...ofNames, ...ofLines].sort((a, b) => a.order - b.order);
}

/** Rows one below another in their columns; short columns are spread over the height of the longest. */
function placedRows(rows: readonly Row[], columns: number): Map<string, Spot> {
  const counts = Array.from({ length: columns }, (_, column) => rows.filter((row) => row.column === column).length);
  const longest = Math.max(...counts, 1);
  const filled = counts.map(() => 0);
  return new Map(
    rows.map(({ key, column }) => {
      filled[column] = (filled[column] ?? 0) + 1;
      const stretch = Math.min(3, longest / (counts[column] || 1));
      const x = columns < 2 ? 0 : (column / (columns - 1)) * (WIDTH - NAME_WIDTH);
      return [key, { x, y: ((filled[column] as number) * ROW - 8) * stretch }];
    }),
  );
}
