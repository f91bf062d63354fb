import { describe, expect, it } from "vitest";
import { copiesOf } from "../../src/copies.ts";
import { BriefRecord } from "../../src/record.ts";
import { depthsOf, tellingsOf } from "../../src/tellers.ts";
import { tollLines } from "../../src/tolls.ts";
import { amount, brief, claim, event, finding, found, report } from "./made.ts";

function recordOf(...chains: string[][]): BriefRecord {
  const claims = chains.map((chain, n) => claim(String(n), "a", amount(1), { chain }));
  return new BriefRecord(brief({ events: [event("e", [finding("killed", "repeated", [found("1", claims)])])] }));
}

describe("who tells whom", () => {
  it("counts each pair of neighbours, capitals or not", () => {
    const told = tellingsOf(recordOf(["Gazette", "Wire", "police"], ["Herald", "Police"], ["Gazette", "Wire"]));
    expect(told.map((one) => [one.teller, one.source, one.claims])).toEqual([
      ["Gazette", "Wire", 2],
      ["Herald", "police", 1],
      ["Wire", "police", 1],
    ]);
    expect(Object.fromEntries(depthsOf(told))).toEqual({ Gazette: 0, Wire: 1, police: 2, Herald: 0 });
  });

  it("ends where two cite each other", () => {
    const told = tellingsOf(recordOf(["A", "B"], ["B", "A"]));
    expect([...depthsOf(told).keys()].sort()).toEqual(["A", "B"]);
  });
});

describe("the toll over time", () => {
  it("has a line for each origin and a point for each day and count", () => {
    const day = (iso: string) =>
      ({ kind: "date", start: iso, end: iso, precision: "day", approximate: false, partial: null }) as const;
    const reports = [report("a", { published: day("2025-03-04") }), report("b", { published: day("2025-03-06") })];
    const claims = [
      claim("1", "a", amount(3), { origin: "police" }),
      claim("2", "b", amount(5), { origin: "police" }),
      claim("3", "b", amount(5), { origin: "police" }),
      claim("4", "b", amount(6), { origin: "hospital" }),
    ];
    const killed = finding("killed", "revised", [found("5", claims)]);
    const lines = tollLines(killed, new BriefRecord(brief({ reports, events: [event("e", [killed])] })));
    expect(lines.map((line) => [line.origin, line.points.map((point) => [point.low, point.claims.length])])).toEqual([
      [
        "police",
        [
          [3, 1],
          [5, 2],
        ],
      ],
      ["hospital", [[6, 1]]],
    ]);
  });
});

describe("copies", () => {
  it("are reports whose texts were found to be one", () => {
    const join = (a: string, b: string, because: string) => ({
      with: null,
      because,
      doubtful: false,
      spans: [a, b].map((id) => ({ report: id, start: 0, end: 1, quote: "x" })),
    });
    const copy = "one text is a copy of the other";
    const joins = [
      join("a", "b", copy),
      join("c", "d", copy),
      join("b", "c", copy),
      join("a", "e", "both quote Ana Ruiz"),
    ];
    const origins = [{ id: "o", name: "Wire", kind: "agency", reports: [..."abcde"], joins }];
    const groups = copiesOf(new BriefRecord(brief({ origins, reports: [..."abcde"].map((id) => report(id)) })));
    expect(groups.map((group) => group.reports.map((one) => one.id))).toEqual([["a", "b", "c", "d"]]);
  });
});
