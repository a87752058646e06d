import { cellStyle } from "#embedded/export/styles";

describe("cellStyle", () => {
  it("shows inputs in blue on pale yellow", () => {
    expect(cellStyle("input", undefined)).toMatchObject({ font: { color: { rgb: "0000FF" } }, fill: { fgColor: { rgb: "FFFBE5" } } });
  });

  it("draws a line above totals", () => {
    expect(cellStyle("total", "amount")).toMatchObject({ font: { bold: true }, border: { top: { style: "thin" } }, numFmt: '#,##0;[Red]-#,##0;"–"' });
  });

  it("gives a number format to a cell without a style", () => {
    expect(cellStyle(undefined, "yearMonth")).toMatchObject({ numFmt: "yyyy-mm" });
  });

  it("leaves a cell without wishes alone", () => {
    expect(cellStyle(undefined, "general")).toBeUndefined();
  });
});
