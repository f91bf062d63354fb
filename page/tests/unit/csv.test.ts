import { describe, expect, it } from "vitest";
import { csvRow, csvTable } from "../../src/csv.ts";

describe("a table as CSV", () => {
  it("quotes what needs quoting", () => {
    expect(csvRow(["plain", "with, comma", 'with "quote"', "two\nlines"])).toBe(
      'plain,"with, comma","with ""quote""","two\nlines"\r\n',
    );
  });

  it("lets no cell begin a formula", () => {
    for (const cell of ["=1+1", "+cmd", "-cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", " =1"]) {
      expect(csvRow([cell]).replace(/^"/, "").startsWith("'")).toBe(true);
    }
  });

  it("leaves numbers numbers", () => {
    expect(csvTable(["killed"], [["5"], ["-12.5"]])).toBe("killed\r\n5\r\n-12.5\r\n");
  });
});
