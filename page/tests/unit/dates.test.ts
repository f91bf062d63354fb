import { describe, expect, it } from "vitest";
import type { DateValue } from "../../src/brief.ts";
import { dateWords, dayOf, daysOf, isoOf } from "../../src/dates.ts";

function date(start: string | null, end: string | null, precision = "day", more: Partial<DateValue> = {}): DateValue {
  return { kind: "date", start, end, precision, approximate: false, partial: null, ...more };
}

describe("dates", () => {
  it("are told with their precision", () => {
    expect(dateWords(date("2025-03-04", "2025-03-04"))).toBe("4 March 2025");
    expect(dateWords(date("2025-03-01", "2025-03-31", "month"))).toBe("March 2025");
    expect(dateWords(date("2025-03-04", "2025-03-06"))).toBe("4–6 March 2025");
    expect(dateWords(date("2024-01-01", "2024-12-31", "year", { approximate: true }))).toBe("about 2024");
    expect(dateWords(date("2019-01-01", null, "year"))).toBe("since 1 January 2019");
    expect(dateWords(date(null, null, "day", { partial: "--02-22" }))).toBe("22 February, year unknown");
    expect(dateWords(null)).toBe("");
  });

  it("are days in no time zone", () => {
    expect(dayOf("1970-01-01")).toBe(0);
    expect(dayOf("1969-12-31")).toBe(-1);
    for (const iso of ["2024-02-29", "0099-03-01", "1914-06-28", "2026-11-22"]) expect(isoOf(dayOf(iso))).toBe(iso);
  });

  it("leave an open side open", () => {
    expect(daysOf(date("2019-01-01", null))).toEqual({ first: dayOf("2019-01-01"), last: null });
    expect(daysOf(date(null, null, "day", { partial: "--02-22" }))).toBeNull();
  });
});
