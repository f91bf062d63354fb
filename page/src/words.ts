/** What verdicts, fields, stances and relations are called. The words are those of the terminal's brief. */

import type { Claim, FoundValue, Verdict } from "./brief.ts";

export const VERDICTS: readonly Verdict[] = ["disputed", "revised", "corroborated", "repeated", "single-origin"];

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  disputed: "disputed",
  revised: "revised",
  corroborated: "corroborated",
  repeated: "repeated",
  "single-origin": "single origin",
};

export const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
  disputed: "origins exclude each other, or one denies what another says",
  revised: "an origin replaced its own earlier value, and the latest values no longer exclude each other",
  corroborated: "two or more origins, shown to be independent, agree",
  repeated: "several outlets say so, but none shows where it has it from",
  "single-origin": "every account leads back to one origin",
};

export const MODALITY_WORDS: Readonly<Record<string, string>> = {
  happened: "",
  ongoing: "under way",
  planned: "planned, not told as done",
  possible: "possible, not told as certain",
  cancelled: "cancelled",
  denied: "said not to have happened",
};

export const RELATION_WORDS: Readonly<Record<string, string>> = {
  part_of: "part of",
  follows: "follows",
  responds_to: "responds to",
};

export const BACKWARD_WORDS: Readonly<Record<string, string>> = {
  part_of: "contains",
  follows: "followed by",
  responds_to: "answered by",
};

const FIELD_WORDS: Readonly<Record<string, string>> = {
  occurred: "whether it happened",
  assisted_by: "assisted by",
  aboard: "people aboard",
  leader_of: "leader of",
  member_of: "member of",
  active_in: "active in",
};

const ACCUSING = new Set(["accused", "charged", "convicted", "cleared"]);

/** A field with its scope: "killed (children)", "killed (others)" where a report adds to those already told of. */
export function fieldWords(field: string, scope: string): string {
  const words = FIELD_WORDS[field] ?? field.replaceAll("_", " ");
  if (scope === "all") return words;
  return `${words} (${scope === "additional" ? "others" : scope.replaceAll("_", " ")})`;
}

/** "bomb_attack" as "bomb attack". */
export function typeWords(type: string): string {
  return type.replaceAll("_", " ");
}

/** Whether a field lays a wrong to somebody, or takes it from him. */
export function accuses(field: string): boolean {
  return ACCUSING.has(field);
}

/** How many independent origins stand behind a value. */
export function originsWords(found: FoundValue): string {
  const { origins_least: least, origins_most: most } = found;
  if (least !== most) return `${least}–${most} independent origins`;
  if (least === 1) return "1 origin";
  if (least > 1) return `${least} independent origins`;
  return found.claims.every((claim) => claim.stance === "denies") ? "only denied" : "no origin stands by it";
}

/** How a claim is made: "denied", "hedged: said to", "charged". Empty where it is simply stated. */
export function mannerWords(claim: Claim): string {
  const parts: string[] = [];
  if (claim.stance === "denies") parts.push("denied");
  if (claim.stance === "hedges") parts.push(claim.hedge ? `hedged: “${claim.hedge}”` : "hedged");
  if (claim.allegation) parts.push(claim.allegation);
  if (claim.basis === "counted") parts.push("counted from its parts");
  if (claim.basis === "resolved") parts.push("completed from elsewhere");
  return parts.join(", ");
}

/** "1 report", "1,204 reports". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** A whole number with its thousands set apart. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
