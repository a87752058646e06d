import type { SheetBlueprint, WorkbookBlueprint } from "#workbook/blueprint/blueprint";
import { writeXlsx } from "#embedded/export/writeXlsx";
import { blueprintOf } from "#test/helpers/blueprintOf";
import { xlsxPart } from "#test/helpers/xlsxParts";

const range = (row: number, column: number, rows = 1, columns = 1) => ({ sheet: "ML Plan", row, column, rows, columns });
const texts = { prompt: { title: "Role", message: "Pick a role." }, error: { title: "Unknown role", message: "Pick one from the list." } };

function planWith(change: Partial<SheetBlueprint>): WorkbookBlueprint {
  const blueprint = blueprintOf({ "ML Plan": [[1, 2], [3, 4]] }, { ML_Keys: "ML Plan!A1:B2" });
  return { ...blueprint, sheets: [{ ...blueprint.sheets[0], ...change }] };
}

const writtenPart = async (change: Partial<SheetBlueprint>, path = "xl/worksheets/sheet1.xml"): Promise<string> =>
  xlsxPart(await writeXlsx(planWith(change), new Map([["ML Plan", []]])), path);

describe("a sheet", () => {
  it("has widths, heights and no gridlines", async () => {
    const sheet = await writtenPart({ columnWidths: new Map([[2, 30]]), defaultColumnWidth: 9, rowHeights: new Map([[1, 24]]) });
    expect(sheet).toContain('<cols><col min="2" max="2" width="30" customWidth="true"/></cols>');
    expect(sheet).toContain('<sheetFormatPr defaultColWidth="9" defaultRowHeight="15"/>');
    expect(sheet).toContain('<row r="1" ht="24" customHeight="1">');
    expect(sheet).toContain('showGridLines="0" zoomScale="90"');
  });

  it("freezes rows and columns", async () => {
    expect(await writtenPart({ frozen: { rows: 4, columns: 2 } })).toContain('<pane xSplit="2" ySplit="4" topLeftCell="C5" state="frozen" activePane="bottomRight"/>');
  });

  it("freezes nothing when nothing is frozen", async () => {
    expect(await writtenPart({ frozen: { rows: 0, columns: 0 } })).not.toContain("<pane");
  });

  it("offers a list taken from another range", async () => {
    const sheet = await writtenPart({ validations: [{ range: range(1, 1, 2), rule: { kind: "list", source: range(1, 2, 2) }, ...texts }] });
    expect(sheet).toContain('<dataValidation type="list" sqref="A1:A2" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorStyle="stop" promptTitle="Role"');
    expect(sheet).toContain("<formula1>'ML Plan'!$B$1:$B$2</formula1>");
  });

  it("bounds numbers and checks formulas", async () => {
    const sheet = await writtenPart({
      validations: [
        { range: range(1, 1), rule: { kind: "whole", minimum: 1, maximum: 60 }, ...texts },
        { range: range(1, 2), rule: { kind: "formula", formula: "=NOT(ISFORMULA(B1))" }, ...texts },
      ],
    });
    expect(sheet).toMatch(/type="whole" sqref="A1" operator="between".*<formula1>1<\/formula1><formula2>60<\/formula2>/);
    expect(sheet).toMatch(/type="custom" sqref="B1".*<formula1>NOT\(_xlfn.ISFORMULA\(B1\)\)<\/formula1>/);
  });

  it("refuses validation texts that Excel would drop", async () => {
    const prompt = { title: "x".repeat(33), message: "" };
    await expect(writtenPart({ validations: [{ range: range(1, 1), rule: { kind: "whole", minimum: 1, maximum: 2 }, ...texts, prompt }] })).rejects.toThrow("Excel allows 32 characters");
  });

  it("colours cells by formula", async () => {
    const conditionalFormats = [{ range: range(1, 1, 2, 2), formula: '=$A1<>"OK"', style: "bad" }] as const;
    expect(await writtenPart({ conditionalFormats })).toContain(
      '<conditionalFormatting sqref="A1:B2"><cfRule type="expression" priority="1" dxfId="0"><formula>$A1&lt;&gt;"OK"</formula></cfRule></conditionalFormatting>',
    );
    expect(await writtenPart({ conditionalFormats }, "xl/styles.xml")).toMatch(/<dxf><font><color rgb="FF9C1C1C"\/><\/font>/);
  });

  it("prints as set up, with names and page numbers", async () => {
    const print = { orientation: "landscape", fitToWidth: 1, fitToHeight: 0, area: range(1, 1, 9, 3), repeatRows: { from: 1, to: 4 }, repeatColumns: { from: 1, to: 2 } } as const;
    const sheet = await writtenPart({ print });
    const workbook = await writtenPart({ print }, "xl/workbook.xml");
    expect(sheet).toContain('<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(sheet).toContain("&amp;A</oddHeader><oddFooter>&amp;R&amp;8Page &amp;P of &amp;N</oddFooter>");
    expect(workbook).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="0">'ML Plan'!$A$1:$C$9</definedName>`);
    expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'ML Plan'!$A:$B,'ML Plan'!$1:$4</definedName>`);
  });
});

describe("a workbook", () => {
  it("has its names and properties", async () => {
    expect(await writtenPart({}, "xl/workbook.xml")).toContain(`<definedName name="ML_Keys">'ML Plan'!$A$1:$B$2</definedName>`);
    expect(await writtenPart({}, "docProps/core.xml")).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-01-01T00:00:00Z</dcterms:created>');
    expect(await writtenPart({}, "docProps/app.xml")).toContain("<Application>Muster</Application>");
  });
});
