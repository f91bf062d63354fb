/** Copying text, also from a file that was opened from a mail, where the clipboard's own interface is not given. */

import { h } from "./dom.ts";

/** A button that copies what `text` gives, and says so. */
export function copyButton(label: string, text: () => string, what: string): HTMLButtonElement {
  const button = h("button", { type: "button", class: "quiet copy" }, label);
  button.addEventListener("click", async () => {
    const done = await copied(text());
    button.textContent = done ? "Copied" : "Could not copy";
    announce(done ? `Copied ${what}` : "This browser did not let the page copy");
    setTimeout(() => {
      button.textContent = label;
    }, 1600);
  });
  return button;
}

/** Say something to a screen reader without moving the focus. */
export function announce(words: string): void {
  const live = document.getElementById("live");
  if (live) live.textContent = words;
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedByHand(text);
  }
}

function copiedByHand(text: string): boolean {
  const back = document.activeElement;
  const field = h("textarea", { class: "hidden", "aria-hidden": "true" });
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  if (back instanceof HTMLElement) back.focus();
  return done;
}
