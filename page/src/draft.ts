/** A draft held against reports, `secondsource.check/1`, as the program writes it: see docs/check.md. */

import type { Brief, Claim, FoundValue, Report, Span, Statement } from "./brief.ts";

export type DraftState = "supported" | "repeated" | "single-origin" | "disputed" | "differs" | "not found";

/** A claim of the draft; `start` to `end` is the stretch of the draft from its first to its last word. */
export interface DraftClaim extends Claim, Span {
  readonly subject: string;
  readonly field: string;
  readonly scope: string;
  readonly text: string;
  readonly state: DraftState;
  readonly why: string;
  readonly origins_least: number;
  readonly origins_most: number;
  readonly supporting: readonly Claim[];
  readonly denying: readonly Claim[];
  readonly differing: readonly FoundValue[];
}

/** Words that the draft gives as somebody's own, from `start` to `end`; `found` is where the reports have them. */
export interface DraftStatement extends Statement, Span {
  readonly state: DraftState;
  readonly why: string;
  readonly accounts: number;
  readonly found: readonly (Statement & Span)[];
}

export interface CheckedDraft {
  readonly schema: string;
  readonly draft: Report;
  readonly claims: readonly DraftClaim[];
  readonly statements: readonly DraftStatement[];
  readonly unchecked: readonly Span[];
  readonly brief: Brief;
}

export const DRAFT_STATES: readonly DraftState[] = [
  "differs",
  "disputed",
  "not found",
  "single-origin",
  "repeated",
  "supported",
];

export const STATE_WORDS: Readonly<Record<DraftState, string>> = {
  supported: "supported",
  repeated: "repeated",
  "single-origin": "single origin",
  disputed: "disputed",
  differs: "differs",
  "not found": "not found",
};

export const STATE_MEANINGS: Readonly<Record<DraftState, string>> = {
  supported: "two or more independent origins say so",
  repeated: "several outlets say so, but none shows where it has it from",
  "single-origin": "one origin says so: there is no second source",
  disputed: "one says so, another denies it or says otherwise",
  differs: "the reports say something else",
  "not found": "no report says it",
};

/** What a note of the draft's check is called in an address: two parts of one statement are two notes. */
export function noteId(one: DraftClaim | DraftStatement): string {
  return "cue" in one ? `${one.id}.${one.start}` : one.id;
}

/** The class of a state, for the style sheet. */
export function stateClass(state: DraftState): string {
  return `state-${state.replace(" ", "-")}`;
}
