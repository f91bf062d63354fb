import { describe, expect, it } from "vitest";
import { nameUses } from "../../src/aliases.ts";
import type { Entity } from "../../src/brief.ts";
import { BriefRecord } from "../../src/record.ts";
import { brief, report } from "./made.ts";

const person: Entity = {
  id: "p",
  kind: "person",
  name: "Ana Ruiz Soto",
  aliases: ["Ruiz", "the “Heron”", "A. R. (Soto)"],
  mentions: 4,
  public: true,
  listed: [],
  findings: [],
};

function found(...texts: string[]): [string, string[]][] {
  const reports = texts.map((text, at) => report(String(at), { text }));
  const uses = nameUses(person, new BriefRecord(brief({ reports, entities: [person] })));
  return uses.map((use) => [use.name, use.places.map((one) => `${one.report.id}:${one.start}-${one.end}`)]);
}

describe("where a name stands", () => {
  it("is told of every name, in each report, by its words", () => {
    expect(found("🔥 Ana Ruiz Soto left. Ruiz came back.", "A. R. (Soto) is the “Heron”.")).toEqual([
      ["Ana Ruiz Soto", ["0:3-16"]],
      ["Ruiz", ["0:23-27"]],
      ["the “Heron”", ["1:16-27"]],
      ["A. R. (Soto)", ["1:0-12"]],
    ]);
  });

  it("is not within a longer word", () => {
    expect(found("Ruizian and deRuiz and Ruizé").map(([, places]) => places)).toEqual([[], [], [], []]);
  });
});
