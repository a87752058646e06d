import { waitsForText } from "#wording/waitsForText";

describe("waitsForText", () => {
  it.each([
    ["level", "next level"],
    ["recruiting", "recruiting time"],
    ["budget", "next year's budget"],
    ["engineers", "engineers first"],
    ["absorption", "room to start"],
  ] as const)("says why a hire waits for %s", (reason, text) => {
    expect(waitsForText(reason)).toBe(text);
  });

  it("says nothing of a hire that does not wait", () => {
    expect(waitsForText(null)).toBe("");
  });
});
