/** Walking with keys: one stop of the tab key for a whole table, arrows within it, j and k through the main list. */

const STOPS = "a[href], button:not(:disabled), [data-stop]";

/** The next stop from `from` by `rows` and `columns` within its table; null at the edge. */
export function neighbour(from: Element, rows: number, columns: number): HTMLElement | null {
  const row = from.closest("tr, li");
  if (row === null) return null;
  if (rows !== 0) return stopInRow(sibling(row, rows), columnOf(from));
  const stops = stopsOf(row);
  return stops[stops.indexOf(from as HTMLElement) + columns] ?? null;
}

/** The first stop of the list that j and k walk, or the one after or before the focused one. */
export function stepInList(list: Element, step: number): HTMLElement | null {
  const at = document.activeElement;
  if (at && list.contains(at) && at !== list) return neighbour(at, step, 0);
  return list.querySelector<HTMLElement>(`tbody tr :is(${STOPS}), li :is(${STOPS})`);
}

function sibling(row: Element, step: number): Element | null {
  let next: Element | null = row;
  do next = step > 0 ? next.nextElementSibling : next.previousElementSibling;
  while (next && stopsOf(next).length === 0);
  return next;
}

function stopInRow(row: Element | null, column: number): HTMLElement | null {
  if (row === null) return null;
  const stops = stopsOf(row);
  const same = stops.find((stop) => columnOf(stop) >= column);
  return same ?? stops.at(-1) ?? null;
}

function columnOf(stop: Element): number {
  return stop.closest<HTMLTableCellElement>("td, th")?.cellIndex ?? 0;
}

function stopsOf(row: Element): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(STOPS)];
}
