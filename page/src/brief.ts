/** The shape of `secondsource.brief/1`, as the program writes it: see docs/brief.md. Offsets are code points. */

export type Verdict = "disputed" | "revised" | "corroborated" | "repeated" | "single-origin";
export type Stance = "asserts" | "denies" | "hedges";
export type Allegation = "alleged" | "charged" | "convicted" | "cleared";

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface Passage extends Span {
  readonly report: string;
}

export interface DateValue {
  readonly kind: "date";
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: string;
  readonly approximate: boolean;
  readonly partial: string | null;
}

export interface PlaceValue {
  readonly kind: "place";
  readonly entity: string | null;
  readonly name: string;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: string | null;
}

export interface AmountValue {
  readonly kind: "amount" | "money";
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly approximate: boolean;
}

export interface EntityValue {
  readonly kind: "entity";
  readonly entity: string | null;
  readonly name: string;
}

export interface TruthValue {
  readonly kind: "truth";
  readonly holds: boolean;
}

export interface TextValue {
  readonly kind: "text";
  readonly text: string;
}

export type Value = DateValue | PlaceValue | AmountValue | EntityValue | TruthValue | TextValue;

export interface Claim {
  readonly id: string;
  readonly report: string;
  readonly value: Value;
  readonly spans: readonly Span[];
  readonly basis: "stated" | "counted" | "resolved";
  readonly sentence: Span;
  readonly chain: readonly string[];
  readonly origin: string;
  readonly stance: Stance;
  readonly hedge: string | null;
  readonly allegation: Allegation | null;
  readonly as_of: DateValue | null;
}

export interface FoundValue {
  readonly value: Value;
  readonly text: string;
  readonly origins: readonly string[];
  readonly origins_least: number;
  readonly origins_most: number;
  readonly claims: readonly Claim[];
}

export interface Finding {
  readonly field: string;
  readonly scope: string;
  readonly verdict: Verdict;
  readonly why: string;
  readonly values: readonly FoundValue[];
}

export interface Report {
  readonly id: string;
  readonly ref: string | null;
  readonly uri: string | null;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly byline: string | null;
  readonly title: string | null;
  readonly published: DateValue | null;
  readonly published_basis: string | null;
  readonly language: string | null;
  readonly sha256: string;
  readonly text: string | null;
  readonly origin: string | null;
  readonly corrects: string | null;
  readonly version_of: string | null;
  readonly notes: readonly string[];
}

export interface Join {
  readonly with: string | null;
  readonly because: string;
  readonly doubtful: boolean;
  readonly spans: readonly Passage[];
}

export interface Origin {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly reports: readonly string[];
  readonly joins: readonly Join[];
}

export interface Entity {
  readonly id: string;
  readonly kind: "person" | "organisation" | "place" | "facility" | "other";
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly public: boolean;
  /** Rows of the user's lists that it may be. */
  readonly listed: readonly Listed[];
  readonly findings: readonly Finding[];
}

export interface Listed {
  readonly list: string;
  readonly id: string;
  readonly name: string;
  readonly because: string;
  readonly doubtful: boolean;
}

export interface BriefEvent {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly modality: string;
  /** What views sort by; the brief says how it is reckoned. */
  readonly importance: number;
  /** Long past, and only told beside what is newer. */
  readonly background: boolean;
  readonly findings: readonly Finding[];
  readonly relations: readonly { readonly relation: string; readonly event: string }[];
  readonly reports: readonly string[];
}

export interface Statement {
  readonly id: string;
  readonly speaker: string | null;
  readonly speaker_text: string;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly kind: "direct" | "indirect" | "mixed";
  readonly report: string;
  readonly chain: readonly string[];
  readonly date: DateValue | null;
}

export interface Skipped {
  readonly uri: string;
  readonly reason: string;
}

export interface Brief {
  readonly schema: string;
  readonly reports: readonly Report[];
  readonly origins: readonly Origin[];
  readonly entities: readonly Entity[];
  readonly events: readonly BriefEvent[];
  readonly statements: readonly Statement[];
  readonly skipped: readonly Skipped[];
}
