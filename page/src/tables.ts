/** Tables that copy as CSV, are walked with the arrow keys, and become cards on a telephone. */

import { copyButton } from "./copying.ts";
import { csvTable } from "./csv.ts";
import { type Child, h } from "./dom.ts";
import { fillLazily } from "./lists.ts";

export interface Column {
  readonly head: string;
  /** What the column is in the CSV and for the style sheet. */
  readonly name: string;
}

export interface Row {
  readonly cells: readonly Child[];
  /** The same cells as plain text, for the CSV. */
  readonly text: readonly string[];
}

/** A row, or how to make it once it comes into sight. */
export type LazyRow = Row | (() => Row);

export interface TableOptions {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly LazyRow[];
  /** How many rows there are, in words, above the table. */
  readonly count?: string;
  readonly class?: string;
  /** Whether this is the list that j and k walk through. */
  readonly main?: boolean;
}

/** A table under its caption, with a button that copies it. */
export function dataTable(options: TableOptions): HTMLElement {
  const body = h("tbody", { role: "rowgroup" });
  const heads = options.columns.map((column) =>
    h("th", { scope: "col", role: "columnheader", class: `col-${column.name}` }, column.head),
  );
  const table = h(
    "table",
    { class: `data ${options.class ?? ""}`, role: "table", "aria-label": options.caption, "data-list": options.main },
    h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, heads)),
    body,
  );
  fillLazily(body, options.rows, (row, index) => rowOf(made(row), index, options.columns));
  const count = options.count ? h("p", { class: "count", role: "status" }, options.count) : null;
  return h("div", { class: "table-box" }, h("div", { class: "table-tools" }, count, csvButton(options)), table);
}

function made(row: LazyRow): Row {
  return typeof row === "function" ? row() : row;
}

function csvButton(options: TableOptions): HTMLButtonElement {
  const make = (): string =>
    csvTable(
      options.columns.map((column) => column.name),
      options.rows.map((row) => made(row).text),
    );
  return copyButton("Copy as CSV", make, `${options.caption} as CSV`);
}

function rowOf(row: Row, index: number, columns: readonly Column[]): HTMLTableRowElement {
  const cells = row.cells.map((cell, at) => {
    const column = columns[at] as Column;
    const attributes = { class: `col-${column.name}`, "data-head": column.head };
    return at === 0
      ? h("th", { ...attributes, scope: "row", role: "rowheader" }, cell)
      : h("td", { ...attributes, role: "cell" }, cell);
  });
  return h("tr", { role: "row", "data-row-number": index }, cells);
}
