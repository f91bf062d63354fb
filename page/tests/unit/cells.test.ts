import { describe, expect, it } from "vitest";
import { cellIn, cellsOf } from "../../src/cells.ts";
import { amount, claim, finding, found } from "./made.ts";

describe("what a report says of a field", () => {
  const five = found("5", [claim("1", "a", amount(5)), claim("2", "b", amount(5), { stance: "hedges" })]);
  const three = found("3", [claim("3", "c", amount(3)), claim("4", "a", amount(3))]);

  it("contradicts the best value where the field is disputed", () => {
    const cells = cellsOf(finding("killed", "disputed", [five, three]));
    expect([..."abcd"].map((id) => cellIn(cells, id).says)).toEqual(["states", "hedges", "contradicts", "silent"]);
    expect(cellIn(cells, "a").text).toBe("5; 3");
  });

  it("was said earlier where the field was revised", () => {
    const cells = cellsOf(finding("killed", "revised", [five, three]));
    expect(cellIn(cells, "c").says).toBe("said earlier");
  });

  it("denies where every claim does", () => {
    const denied = found("grain dust", [claim("1", "a", { kind: "text", text: "grain dust" }, { stance: "denies" })]);
    expect(cellIn(cellsOf(finding("cause", "disputed", [denied])), "a").says).toBe("denies");
  });
});
