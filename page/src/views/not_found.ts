/** What is shown for an address that names nothing of this brief. */

import { hashOf } from "../address.ts";
import { h } from "../dom.ts";
import type { View } from "../view.ts";

/** A view that says so, and leads back. */
export function notFound(what: string): View {
  const node = h(
    "div",
    { class: "nothing" },
    h("h1", { tabindex: -1 }, `No such ${what}`),
    h("p", {}, `This brief has no ${what} of that address. `, h("a", { href: hashOf(["events"]) }, "See its events")),
  );
  return { title: `No such ${what}`, node };
}
