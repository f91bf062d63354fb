/**
 * The one border between the brief's offsets, which count Unicode code points, and this language's, which count
 * UTF-16 units. A letter beyond U+FFFF (an emoji, a rare ideograph) is one code point and two units.
 */

/** Where in a text each code point begins that takes two units; a text without any converts for nothing. */
export class CodePointText {
  readonly text: string;
  readonly #wide: readonly number[];
  readonly #wideUnits: readonly number[];

  constructor(text: string) {
    this.text = text;
    this.#wide = wideLetters(text);
    this.#wideUnits = this.#wide.map((codePoint, before) => codePoint + before);
  }

  /** The UTF-16 offset of a code-point offset; beyond the end, the end. */
  unit(codePoint: number): number {
    return Math.min(codePoint + firstNotBelow(this.#wide, codePoint), this.text.length);
  }

  /** The code-point offset of a UTF-16 offset at the edge of a letter. */
  codePoint(unit: number): number {
    return unit - firstNotBelow(this.#wideUnits, unit);
  }

  /** The words between two code-point offsets. */
  slice(start: number, end: number): string {
    return this.text.slice(this.unit(start), this.unit(end));
  }
}

/** The code-point offsets, ascending, of the letters of `text` that take two units. */
function wideLetters(text: string): number[] {
  const found: number[] = [];
  if (!/[\ud800-\udbff]/.test(text)) return found;
  let codePoint = 0;
  for (const letter of text) {
    if (letter.length === 2) found.push(codePoint);
    codePoint += 1;
  }
  return found;
}

/** How many of the ascending `numbers` are below `limit`. */
function firstNotBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
