import { describe, expect, it } from "vitest";
import { byDay } from "../../src/record.ts";
import { summaryOf } from "../../src/summary.ts";
import { fieldWords } from "../../src/words.ts";
import { amount, claim, event, finding, found, report } from "./made.ts";

const day = { kind: "date", start: "2024-05-01", end: "2024-05-31", precision: "month", approximate: false } as const;

function headline(title: string, when: string): string {
  const value = { ...found(when, [claim("1", "a", { ...day, partial: null })]) };
  return summaryOf(event("e", when ? [finding("when", "repeated", [value])] : [], { title })).headline;
}

describe("an event on a line", () => {
  it("leaves the day and the counts to their own columns", () => {
    expect(headline("Flood in Torvik, 3 May 2024: 2 killed", "3 May 2024")).toBe("Flood in Torvik");
    expect(headline("Flood in Torvik, May 2024", "May 2024")).toBe("Flood in Torvik");
    expect(headline("Arrest of Ana Ruiz, May 2024: 1 arrested", "May 2024")).toBe("Arrest of Ana Ruiz");
    expect(headline("Flood in Torvik, Norway", "")).toBe("Flood in Torvik, Norway");
  });

  it("tells the gravest counts first", () => {
    const counts = ["arrested", "killed"].map((field) =>
      finding(field, "repeated", [found("2", [claim("1", "a", amount(2))])]),
    );
    expect(summaryOf(event("e", counts)).tolls.map((toll) => toll.field)).toEqual(["killed", "arrested"]);
  });
});

describe("words and orders", () => {
  it("tells those who were counted besides from all", () => {
    expect(fieldWords("killed", "all")).toBe("killed");
    expect(fieldWords("killed", "additional")).toBe("killed (others)");
    expect(fieldWords("assisted_by", "armed_police")).toBe("assisted by (armed police)");
  });

  it("sets reports by their day, those without one last, equals as they were", () => {
    const on = (id: string, start: string | null) =>
      report(id, { published: start === null ? null : { ...day, start, end: start, partial: null } });
    const reports = [on("a", null), on("b", "2024-05-03"), on("c", "2024-05-01"), on("d", "2024-05-03")];
    expect(byDay(reports).map((one) => one.id)).toEqual(["c", "b", "d", "a"]);
  });
});
