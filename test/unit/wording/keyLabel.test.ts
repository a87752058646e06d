import { keyLabel, keyLabels } from "#wording/keyLabel";

describe("keyLabel", () => {
  it.each([
    ["mlEngineer", "ML engineer"],
    ["peopleShare", "Share for people"],
    ["existing.mlArchitect", "Existing: ML architect"],
    ["ratio.3", "ratio.3"],
    ["toString", "toString"],
  ])("shows %s as %s", (key, label) => {
    expect(keyLabel(key)).toBe(label);
  });
});

describe("keyLabels", () => {
  it("keeps the commas of a list", () => {
    expect(keyLabels("dataEngineer, mlArchitect")).toBe("Data engineer, ML architect");
  });
});
