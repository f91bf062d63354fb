/** The table of fields by reports: what one report says of one field. */

import type { Claim, Finding, FoundValue } from "./brief.ts";
import { shorter } from "./shorter.ts";

export type Says = "states" | "hedges" | "contradicts" | "denies" | "said earlier" | "silent";

export interface Cell {
  readonly says: Says;
  /** The value in a person's words; empty where the report is silent. */
  readonly text: string;
  /** The claims of the report, the one to open first at the front. */
  readonly claims: readonly Claim[];
}

interface Spoken {
  readonly found: FoundValue;
  readonly claim: Claim;
}

const SILENT: Cell = { says: "silent", text: "", claims: [] };

/** The cells of a finding, by report. */
export function cellsOf(finding: Finding): Map<string, Cell> {
  const spoken = new Map<string, Spoken[]>();
  for (const found of finding.values) {
    for (const claim of found.claims) {
      const before = spoken.get(claim.report);
      if (before) before.push({ found, claim });
      else spoken.set(claim.report, [{ found, claim }]);
    }
  }
  return new Map([...spoken].map(([report, all]) => [report, cellOf(finding, all)]));
}

/** A report's cell, silent where it has none. */
export function cellIn(cells: ReadonlyMap<string, Cell>, report: string): Cell {
  return cells.get(report) ?? SILENT;
}

function cellOf(finding: Finding, all: readonly Spoken[]): Cell {
  const texts = [...new Set(all.map((one) => shorter(one.found)))];
  return { says: saysOf(finding, all), text: texts.join("; "), claims: all.map((one) => one.claim) };
}

function saysOf(finding: Finding, all: readonly Spoken[]): Says {
  const best = finding.values[0];
  if (all.every((one) => one.claim.stance === "denies")) return "denies";
  const stands = all.filter((one) => one.claim.stance !== "denies");
  const ofBest = stands.filter((one) => one.found === best);
  if (ofBest.length === 0 && finding.verdict === "disputed") return "contradicts";
  if (ofBest.length === 0 && finding.verdict === "revised") return "said earlier";
  return stands.every((one) => one.claim.stance === "hedges") ? "hedges" : "states";
}
