import { changePart, replaceExactly, worksheetPath, type Parts } from "#embedded/export/package/parts";

/** Gives the columns without a width of their own the sheet's usual width. */
export function setDefaultColumnWidth(parts: Parts, sheetIndex: number, width: number): void {
  const written = '<sheetFormatPr defaultRowHeight="15"/>';
  changePart(parts, worksheetPath(sheetIndex), (xml) => replaceExactly(xml, written, `<sheetFormatPr defaultColWidth="${width}" defaultRowHeight="15"/>`));
}
