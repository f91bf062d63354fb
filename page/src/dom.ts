/** Elements made one way: text only ever becomes text nodes, and addresses only ever point here or to the web. */

type Listener = (event: never) => void;
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined | Listener>>;
export type Child = Node | string | number | null | undefined | readonly Child[];

const SVG = "http://www.w3.org/2000/svg";

/** An element of HTML with attributes, listeners (`onclick: …`) and children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  fill(element, attributes, children);
  return element;
}

/** An element of SVG. */
export function s(tag: string, attributes: Attributes = {}, ...children: Child[]): SVGElement {
  const element = document.createElementNS(SVG, tag) as SVGElement;
  fill(element, attributes, children);
  return element;
}

function fill(element: Element, attributes: Attributes, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(attributes)) set(element, name, value);
  append(element, children);
}

function set(element: Element, name: string, value: Attributes[string]): void {
  if (value === null || value === undefined || value === false) return;
  if (typeof value === "function") element.addEventListener(name.slice(2), value as EventListener);
  else if (name !== "href" || safeAddress(String(value)))
    element.setAttribute(name, value === true ? "" : String(value));
}

/** Add children to an element: nodes as they are, all else as text. */
export function append(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined) continue;
    if (Array.isArray(child)) append(parent, child);
    else parent.append(child instanceof Node ? child : String(child));
  }
}

/** Whether a link may point there: a view of this page, or a page of the web. */
export function safeAddress(address: string): boolean {
  return address.startsWith("#") || /^https?:\/\/[^\s]+$/i.test(address);
}

/** A word that only a screen reader says. */
export function hidden(text: string): HTMLElement {
  return h("span", { class: "hidden" }, text);
}
