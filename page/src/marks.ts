/** Overlapping marks of one text, cut into segments that each know every mark above them. Offsets are UTF-16 units. */

export interface Mark<K extends string = MarkKind> {
  readonly start: number;
  readonly end: number;
  readonly kind: K;
  /** The id of the claim or statement that the mark stands for. */
  readonly of: string;
}

export type MarkKind = "sentence" | "said" | "cue" | "thing" | "party" | "place" | "time" | "toll" | "focus";

/** From the widest to the narrowest: a wider kind is drawn around, a narrower one inside. */
export const MARK_KINDS: readonly MarkKind[] = [
  "sentence",
  "said",
  "cue",
  "thing",
  "party",
  "place",
  "time",
  "toll",
  "focus",
];

export interface Segment<K extends string = MarkKind> {
  readonly start: number;
  readonly end: number;
  /** In the order of the kinds, then by start; empty for plain words. */
  readonly marks: readonly Mark<K>[];
}

/** Segments from `start` to `end` without a gap; `marks` outside or empty are left out. `kinds` go from outside in. */
export function segments<K extends string>(
  marks: readonly Mark<K>[],
  start: number,
  end: number,
  kinds: readonly K[],
): Segment<K>[] {
  const inside = marks.filter((mark) => mark.start < mark.end && mark.start < end && mark.end > start);
  const edges = new Set([start, end]);
  for (const mark of inside) {
    edges.add(Math.max(start, mark.start));
    edges.add(Math.min(end, mark.end));
  }
  inside.sort((a, b) => a.start - b.start || b.end - a.end);
  const inOrder = (a: Mark<K>, b: Mark<K>): number =>
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.start - b.start;
  return cut(
    inside,
    [...edges].sort((a, b) => a - b),
  ).map((segment) => ({ ...segment, marks: [...segment.marks].sort(inOrder) }));
}

function cut<K extends string>(sorted: readonly Mark<K>[], edges: readonly number[]): Segment<K>[] {
  const found: Segment<K>[] = [];
  let open: Mark<K>[] = [];
  let next = 0;
  for (let at = 0; at + 1 < edges.length; at += 1) {
    const from = edges[at] as number;
    open = open.filter((mark) => mark.end > from);
    while (next < sorted.length && (sorted[next] as Mark<K>).start <= from) {
      open.push(sorted[next] as Mark<K>);
      next += 1;
    }
    found.push({ start: from, end: edges[at + 1] as number, marks: open });
  }
  return found;
}

const TIMES = new Set(["when", "founded", "died", "born", "as_of"]);
const PLACES = new Set(["where", "from", "to", "active_in", "headquarters", "nationality"]);

/** How a field is marked: by what kind of value it holds. */
export function kindOfMark(field: string, value: { readonly kind: string }): MarkKind {
  if (value.kind === "date" || TIMES.has(field)) return "time";
  if (value.kind === "place" || PLACES.has(field)) return "place";
  if (value.kind === "amount" || value.kind === "money") return "toll";
  return value.kind === "entity" ? "party" : "thing";
}
