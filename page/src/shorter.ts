/** Values in the fewest words, for the cells of a crowded table. */

import type { FoundValue } from "./brief.ts";
import { shortDay } from "./dates.ts";

/** "Kalundborg" for "Kalundborg, Zealand, Denmark", "4 Mar 2025" for "4 March 2025". */
export function shorter(found: FoundValue): string {
  const { value } = found;
  if (value.kind === "place") return value.name;
  const day = value.kind === "date" && value.precision === "day" && value.start === value.end && !value.approximate;
  return day && value.start !== null ? shortDay(value.start) : found.text;
}
