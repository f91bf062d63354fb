/** What every view is given, and what it gives back. */

import type { Address } from "./address.ts";
import type { CheckedDraft } from "./draft.ts";
import type { EventSearch } from "./filters.ts";
import type { BriefRecord } from "./record.ts";
import type { Summary } from "./summary.ts";

export interface Context {
  readonly record: BriefRecord;
  /** Every event's summary, the most important first. */
  readonly summaries: readonly Summary[];
  readonly search: EventSearch;
  readonly draft: CheckedDraft | null;
}

export interface View {
  readonly title: string;
  readonly node: HTMLElement;
  /** Take a new address of the same path; whether the view could. */
  readonly update?: (address: Address) => boolean;
  /** Close what lies above the view; whether there was something. */
  readonly close?: () => boolean;
  /** Once the view stands in the page. */
  readonly shown?: () => void;
}

export type MakeView = (context: Context, address: Address) => View;
