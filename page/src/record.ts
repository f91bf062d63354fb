/** The brief with what is asked of it often: things by id, claims by report, who follows whom. */

import type { Brief, BriefEvent, Claim, Entity, Finding, FoundValue, Origin, Report, Statement } from "./brief.ts";
import { CodePointText } from "./offsets.ts";

/** A claim with the finding that it stands under, and whose finding that is. */
export interface Told {
  readonly claim: Claim;
  readonly found: FoundValue;
  readonly finding: Finding;
  readonly owner: BriefEvent | Entity;
}

export class BriefRecord {
  readonly brief: Brief;
  readonly reports: ReadonlyMap<string, Report>;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly events: ReadonlyMap<string, BriefEvent>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly saidIn: ReadonlyMap<string, readonly Statement[]>;
  /** The relations that point at an event: who follows it, what is part of it. */
  readonly relatedTo: ReadonlyMap<string, readonly { readonly relation: string; readonly event: string }[]>;
  readonly #texts = new Map<string, CodePointText>();
  #all: readonly Told[] | null = null;
  #told: ReadonlyMap<string, Told> | null = null;
  #toldBy: ReadonlyMap<string, readonly Told[]> | null = null;

  constructor(brief: Brief) {
    this.brief = brief;
    this.reports = byId(brief.reports);
    this.origins = byId(brief.origins);
    this.entities = byId(brief.entities);
    this.events = byId(brief.events);
    this.statements = byId(brief.statements);
    this.saidIn = grouped(brief.statements, (one) => one.report);
    const backward = brief.events.flatMap((event) =>
      event.relations.map((one) => ({ to: one.event, relation: one.relation, event: event.id })),
    );
    this.relatedTo = grouped(backward, (one) => one.to);
  }

  /** Every claim by its id; gathered when it is first asked for, since the list of events needs none. */
  get told(): ReadonlyMap<string, Told> {
    this.#told ??= new Map(this.#everything().map((one) => [one.claim.id, one]));
    return this.#told;
  }

  /** The claims of each report. */
  get toldBy(): ReadonlyMap<string, readonly Told[]> {
    this.#toldBy ??= grouped(this.#everything(), (one) => one.claim.report);
    return this.#toldBy;
  }

  #everything(): readonly Told[] {
    this.#all ??= [...this.brief.events, ...this.brief.entities].flatMap(toldOf);
    return this.#all;
  }

  /** A report's text, ready to be asked for code points. */
  text(report: Report): CodePointText {
    let text = this.#texts.get(report.id);
    if (text === undefined) {
      text = new CodePointText(report.text ?? "");
      this.#texts.set(report.id, text);
    }
    return text;
  }

  originName(id: string): string {
    return this.origins.get(id)?.name ?? id;
  }

  /** What a report is called in a table: its outlet, else its title, else its address. */
  reportName(report: Report): string {
    return report.outlet ?? report.title ?? report.uri ?? report.ref ?? "A report";
  }
}

/** Reports from the first to the last that was published, those without a day behind them. */
export function byDay(reports: readonly Report[]): Report[] {
  const day = (report: Report): string => report.published?.start ?? "9";
  return [...reports].sort((a, b) => (day(a) < day(b) ? -1 : Number(day(a) > day(b))));
}

/** Whether the owner of a finding is an event. */
export function isEvent(owner: BriefEvent | Entity): owner is BriefEvent {
  return "modality" in owner;
}

function toldOf(owner: BriefEvent | Entity): Told[] {
  return owner.findings.flatMap((finding) =>
    finding.values.flatMap((found) => found.claims.map((claim) => ({ claim, found, finding, owner }))),
  );
}

function byId<T extends { readonly id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

/** Things under the key of each, in their order. */
export function grouped<T>(things: readonly T[], key: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(key(thing));
    if (group) group.push(thing);
    else groups.set(key(thing), [thing]);
  }
  return groups;
}
