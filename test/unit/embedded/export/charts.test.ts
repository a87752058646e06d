import type { Chart, WorkbookBlueprint } from "#workbook/blueprint/blueprint";
import { writeXlsx } from "#embedded/export/writeXlsx";
import { blueprintOf } from "#test/helpers/blueprintOf";
import { readXlsx } from "#test/helpers/xlsxCells";
import { xlsxPart } from "#test/helpers/xlsxParts";

const range = (row: number, column: number, rows: number, columns: number) => ({ sheet: "Data & more", row, column, rows, columns });

const costs: Chart = {
  id: "costs", kind: "stackedColumn", title: "Cost by month", alternativeText: "Cost rises from 100 to 120.",
  categories: range(1, 1, 2, 1),
  series: [{ name: "Pay", values: range(1, 2, 2, 1), color: "#24405a" }, { name: "Cloud", values: range(1, 3, 2, 1), color: "4C8DAE" }],
  axes: { category: "Month", value: "USD", valueFormat: "amount" },
  anchor: range(5, 2, 10, 6),
};

function workbookWith(chart: Chart): WorkbookBlueprint {
  const month = (value: number) => ({ value, format: "yearMonth" }) as const;
  const blueprint = blueprintOf({ "Data & more": [[month(46023), 100, 5], [month(46054), 120, 6]] });
  return { ...blueprint, sheets: [{ ...blueprint.sheets[0], charts: [chart] }] };
}

const values = new Map([["Data & more", [[46023, 100, 5], [46054, 120, 6]]]]);
const written = async (chart: Chart, path = "xl/charts/chart1.xml"): Promise<string> => xlsxPart(await writeXlsx(workbookWith(chart), values), path);

describe("a chart", () => {
  it("stacks columns with titles, axes and colours", async () => {
    const chart = await written(costs);
    expect(chart).toContain('<c:grouping val="stacked"/>');
    expect(chart).toContain('<c:overlap val="100"/>');
    for (const text of ["Cost by month", "Month", "USD"]) expect(chart).toContain(`<a:t>${text}</a:t>`);
    expect(chart).toMatch(/<c:v>Pay<\/c:v><\/c:tx><c:spPr><a:solidFill><a:srgbClr val="24405A"\/>/);
    expect(chart).toContain('<c:numFmt formatCode="#,##0" sourceLinked="0"/>');
  });

  it("brings the values it shows", async () => {
    const chart = await written(costs);
    expect(chart).toContain("<c:cat><c:numRef><c:f>'Data &amp; more'!$A$1:$A$2</c:f><c:numCache><c:formatCode>yyyy-mm</c:formatCode><c:ptCount val=\"2\"/>");
    expect(chart).toContain("<c:val><c:numRef><c:f>'Data &amp; more'!$C$1:$C$2</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>5</c:v></c:pt>");
  });

  it("stands at its anchor with a text for screen readers", async () => {
    const drawing = await written(costs, "xl/drawings/drawing1.xml");
    expect(drawing).toContain('descr="Cost rises from 100 to 120."');
    expect(drawing).toMatch(/<xdr:from><xdr:col>1<.*<xdr:row>4<.*<xdr:to><xdr:col>7<.*<xdr:row>14</);
  });

  it("draws lines without markers", async () => {
    const chart = await written({ ...costs, kind: "line" });
    expect(chart).toContain("<c:lineChart>");
    expect(chart).toContain('<c:symbol val="none"/>');
  });

  it("gives every slice of a doughnut a colour", async () => {
    const chart = await written({ ...costs, kind: "doughnut", series: [costs.series[0]], axes: undefined });
    expect(chart).toContain('<c:holeSize val="58"/>');
    expect(chart).toMatch(/<c:dPt><c:idx val="0"\/>.*"24405A".*<c:dPt><c:idx val="1"\/>.*"4C8DAE"/);
  });

  it("leaves the cells as they are", async () => {
    expect(readXlsx(await writeXlsx(workbookWith(costs), values))).toEqual(values);
  });
});
