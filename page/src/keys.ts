/** The map of keys, and what each does. */

import { hashOf } from "./address.ts";
import { h } from "./dom.ts";
import { neighbour, stepInList } from "./walking.ts";

const GO: Readonly<Record<string, string>> = {
  e: "events",
  t: "timeline",
  m: "map",
  p: "people",
  w: "sources",
  s: "statements",
  r: "reports",
  d: "draft",
};

const MAP: readonly (readonly [string, string])[] = [
  ["?", "this map of keys"],
  ["/", "search"],
  ["j  k", "next and previous row"],
  ["← ↑ ↓ →", "from cell to cell of a table"],
  ["Enter", "open what is marked"],
  ["Esc", "close the report, or go back"],
  ["n  b", "next and previous sentence of an open report"],
  ["g then e", "events"],
  ["g then t", "timeline"],
  ["g then m", "map"],
  ["g then p", "people and organisations"],
  ["g then w", "who tells whom"],
  ["g then s", "statements"],
  ["g then r", "reports"],
  ["g then d", "the draft’s check, where there is one"],
];

export interface Keys {
  /** Close what lies above the view; whether there was something. */
  readonly close: () => boolean;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Listen for keys for as long as the page lives. */
export function listenForKeys(keys: Keys): void {
  const help = helpDialog();
  document.body.append(help);
  document.getElementById("help-button")?.addEventListener("click", () => help.showModal());
  let going = false;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || help.open) return;
    if (writing(event.target)) {
      if (event.key === "Escape") (event.target as HTMLElement).blur();
      return;
    }
    const done = going ? go(event.key) : act(event, keys, help);
    going = !going && event.key === "g";
    if (done) event.preventDefault();
  });
}

function act(event: KeyboardEvent, keys: Keys, help: HTMLDialogElement): boolean {
  const arrow = ARROWS[event.key];
  if (arrow) return moved(arrow);
  switch (event.key) {
    case "?":
      help.showModal();
      return true;
    case "/":
      return search();
    case "j":
    case "k":
      return inList(event.key === "j" ? 1 : -1);
    case "n":
    case "b":
      return step(event.key === "n");
    case "Escape":
      if (!keys.close()) history.back();
      return true;
    default:
      return false;
  }
}

function go(key: string): boolean {
  const view = GO[key];
  if (view) location.hash = hashOf([view]);
  return view !== undefined;
}

function moved([rows, columns]: readonly [number, number]): boolean {
  const at = document.activeElement;
  if (!at?.closest("main table, main [data-list]")) return false;
  const next = neighbour(at, rows, columns);
  next?.focus();
  return next !== null;
}

function inList(by: number): boolean {
  const list = document.querySelector("main [data-list]");
  const next = list && stepInList(list, by);
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
  return Boolean(next);
}

function step(forward: boolean): boolean {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a.step")];
  const link = forward ? links.at(-1) : links[0];
  link?.click();
  return Boolean(link);
}

function search(): boolean {
  const field = document.querySelector<HTMLInputElement>("main input[type=search]");
  if (field) field.focus();
  else location.hash = hashOf(["events"]);
  return true;
}

function writing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, select, textarea");
}

function helpDialog(): HTMLDialogElement {
  const rows = MAP.map(([keys, words]) =>
    h("tr", {}, h("th", { scope: "row" }, h("kbd", {}, keys)), h("td", {}, words)),
  );
  const close = h("button", { type: "button", class: "quiet" }, "Close");
  const dialog = h(
    "dialog",
    { class: "help", "aria-labelledby": "help-title" },
    h("h2", { id: "help-title" }, "Keys"),
    h("table", {}, h("tbody", {}, rows)),
    close,
  );
  close.addEventListener("click", () => dialog.close());
  return dialog;
}
