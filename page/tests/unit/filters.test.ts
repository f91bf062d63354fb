import { describe, expect, it } from "vitest";
import type { DateValue, PlaceValue } from "../../src/brief.ts";
import { EventSearch, folded } from "../../src/filters.ts";
import { BriefRecord } from "../../src/record.ts";
import { summariesOf } from "../../src/summary.ts";
import { amount, brief, claim, event, finding, found, report } from "./made.ts";

const DAY: DateValue = {
  kind: "date",
  start: "2025-03-04",
  end: "2025-03-04",
  precision: "day",
  approximate: false,
  partial: null,
};
const PLACE: PlaceValue = {
  kind: "place",
  entity: null,
  name: "Holbæk",
  country: "DK",
  lat: 55.7,
  lon: 11.7,
  precision: "town",
};

const fire = event("Fire", [
  finding("when", "corroborated", [found("4 March 2025", [claim("w", "a", DAY)])]),
  finding("where", "corroborated", [found("Holbæk", [claim("p", "a", PLACE)])]),
  finding("killed", "disputed", [found("9", [claim("k", "a", amount(9), { chain: ["Gazette", "Ana Ruiz"] })])]),
]);
const talks = event("Talks", [], { type: "talks", reports: ["b"], importance: -1 });
const record = new BriefRecord(
  brief({ events: [talks, fire], reports: [report("a", { outlet: "Gazette" }), report("b")] }),
);
const summaries = summariesOf(record.brief.events);

function names(...pairs: [string, string][]): string[] {
  return new EventSearch(record).matching(summaries, new Map(pairs)).map((one) => one.event.id);
}

describe("filters", () => {
  it("put the more important event first", () => {
    expect(names()).toEqual(["Fire", "Talks"]);
  });

  it("let through what has the verdict, type, outlet, person and day", () => {
    expect(names(["verdict", "disputed"])).toEqual(["Fire"]);
    expect(names(["type", "talks"])).toEqual(["Talks"]);
    expect(names(["outlet", "gaz"])).toEqual(["Fire"]);
    expect(names(["person", "ruiz"])).toEqual(["Fire"]);
    expect(names(["from", "2025-03-05"])).toEqual([]);
    expect(names(["from", "2025-03-04"], ["to", "2025-03-04"])).toEqual(["Fire"]);
  });

  it("find a name however its letters are written", () => {
    expect(folded("HOLBÆK México Łódź")).toBe("holbaek mexico lodz");
    expect(names(["place", "holbaek"])).toEqual(["Fire"]);
    expect(names(["q", "Ana holbaek"])).toEqual(["Fire"]);
    expect(names(["q", "Ana Skive"])).toEqual([]);
  });
});
