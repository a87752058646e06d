import type { HeaderFooter, NamedRange, PageSetup } from "hucre";
import type { SheetBlueprint, WorkbookProperties } from "#workbook/blueprint/blueprint";
import { absoluteReference, columnLetters, quotedSheet } from "#embedded/export/references";

/** Orientation, scaling and margins of a sheet on paper. */
export function pageSetup({ print }: SheetBlueprint): PageSetup {
  return {
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: print.fitToWidth,
    fitToHeight: print.fitToHeight,
    margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.7, header: 0.3, footer: 0.3 },
  };
}

/** Above: workbook and sheet. Below: page x of y. */
export function headerFooter({ title }: WorkbookProperties): HeaderFooter {
  return { oddHeader: `&L&8${printable(title)}&R&8&A`, oddFooter: `&R&8Page &P of &N` };
}

/**
 * Print area and repeated rows and columns are names with a reserved spelling.
 * The writer's own way leaves sheet names without quotes, which Excel rejects for names with a blank.
 */
export function printNames(sheet: SheetBlueprint): NamedRange[] {
  const area: NamedRange = { name: "_xlnm.Print_Area", range: absoluteReference(sheet.print.area), scope: sheet.name };
  const titles = repeated(sheet).join(",");
  return titles ? [area, { name: "_xlnm.Print_Titles", range: titles, scope: sheet.name }] : [area];
}

function repeated({ name, print: { repeatColumns, repeatRows } }: SheetBlueprint): string[] {
  const columns = repeatColumns && `${quotedSheet(name)}!$${columnLetters(repeatColumns.from)}:$${columnLetters(repeatColumns.to)}`;
  const rows = repeatRows && `${quotedSheet(name)}!$${repeatRows.from}:$${repeatRows.to}`;
  return [columns, rows].filter((reference) => reference !== undefined);
}

/** `&` begins a code in headers; Excel allows 255 characters for the whole line. */
function printable(title: string): string {
  return title.slice(0, 100).replaceAll("&", "&&");
}
