import { monthRow, sectionRow } from "#workbook/cells/monthRow";

describe("monthRow", () => {
  const row = monthRow({ label: "Month", beside: [{ value: "note" }], formula: (column, before) => `${before}1+${column}2`, format: "integer" });

  it("starts with its label and what belongs beside it", () => {
    expect(row.slice(0, 7)).toEqual([{ value: "Month", style: "label" }, { value: "note" }, null, null, null, null, null]);
  });

  it("has one formula in sixty months from column H on", () => {
    expect(row).toHaveLength(67);
    expect([row[7], row[8], row[66]].map((cell) => cell?.formula)).toEqual(["=G1+H2", "=H1+I2", "=BN1+BO2"]);
  });

  it("carries the style of a total across the label columns", () => {
    const total = monthRow({ label: "Team", formula: (column) => column, format: "integer", style: "total" });
    expect(total.filter((cell) => !cell?.style?.startsWith("total"))).toEqual([]);
  });
});

describe("sectionRow", () => {
  it("is as wide as a month's row", () => {
    expect(sectionRow("Timeline")).toHaveLength(67);
  });
});
