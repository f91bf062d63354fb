import { describe, expect, it } from "vitest";
import { hashOf, parseAddress } from "../../src/address.ts";

describe("the address of a view", () => {
  it("comes back as it was written", () => {
    const hash = hashOf(
      ["event", "a/b?c"],
      [
        ["q", "50% & more=less"],
        ["place", ""],
        ["person", "Ó Briain"],
      ],
    );
    const address = parseAddress(hash);
    expect(address.path).toEqual(["event", "a/b?c"]);
    expect([...address.query]).toEqual([
      ["q", "50% & more=less"],
      ["person", "Ó Briain"],
    ]);
  });

  it("takes what cannot be decoded as it stands", () => {
    expect(parseAddress("#/report/%E0%A4%A").path).toEqual(["report", "%E0%A4%A"]);
    expect(parseAddress("").path).toEqual([]);
  });
});
