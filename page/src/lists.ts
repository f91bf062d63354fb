/** Long lists a piece at a time: the first rows at once, further ones as the reader comes near them. */

import { h } from "./dom.ts";

const PIECE = 80;
const NEAR = "1200px";

/** Fills `body` with what `render` makes of the items; all of them before printing. Gives back a way to show more. */
export function fillLazily<T>(
  body: HTMLElement,
  items: readonly T[],
  render: (item: T, index: number) => HTMLElement,
  first = PIECE,
): void {
  body.replaceChildren();
  let done = 0;
  const more = (count: number): void => {
    const until = Math.min(items.length, done + count);
    const made = document.createDocumentFragment();
    for (; done < until; done += 1) made.append(render(items[done] as T, done));
    body.append(made);
  };
  more(first);
  if (done < items.length) watch(body, more, () => done < items.length);
}

function watch(body: HTMLElement, more: (count: number) => void, left: () => boolean): void {
  const tag = body.tagName === "TBODY" ? "tr" : body.tagName === "UL" || body.tagName === "OL" ? "li" : "div";
  const sentinel = h(tag, { class: "sentinel", "aria-hidden": "true" });
  const stop = (): void => {
    observer.disconnect();
    sentinel.remove();
    window.removeEventListener("beforeprint", all);
  };
  const step = (count: number): void => {
    if (body.isConnected) more(count);
    if (body.isConnected && left()) body.append(sentinel);
    else stop();
  };
  const all = (): void => step(Number.MAX_SAFE_INTEGER);
  const observer = new IntersectionObserver(
    (seen) => {
      if (!seen.some((one) => one.isIntersecting)) return;
      step(PIECE);
      observer.unobserve(sentinel);
      if (left()) observer.observe(sentinel);
    },
    { rootMargin: NEAR },
  );
  body.append(sentinel);
  observer.observe(sentinel);
  window.addEventListener("beforeprint", all);
}
